import { words } from './words';

/**
 * Syllables of Korean given names, and of Chinese ones as Taiwan and Hong Kong write them, that are English words or parts
 * of compounds as well: "Sang-woo", "Min-ho", "Jae-in", "Ying-wen". The second of two is written small.
 */
export const GIVEN_SYLLABLES = words(
  'ae ah ahn an bae baek beom bin bo bok bon bong bum byung cha chae chan chang chang cheol chi chin cho chol chon chong choon chul chun chung dae dal dam deok do doh ' +
    'dong doo duk eon eui eun eung gab gap geon geum geun gi gil go gon goo gu guk gun gwang gyeong gyu ha hae hak han hang hee hi ho hoon hun hwa hwan hyang hye hyeok ' +
    'hyeon hyo hyuk hyun hyung ik il im in ja jae jan jang je jeong ji jik jin jo jong joo joon ju jun jung kang keun ki kil kon kook ku kuk kum kun kwan kwang kwon ' +
    'kyo kyong kyoung kyu kyun kyung mahn man me mi min mo moo moon mu mun myung na nam ok on pil pyo pyung rae ran ri rin ro ryong ryul sam san sang se seo seob seok ' +
    'seon seong seop seung shik shin si sik sim sin so sok son song soo sook soon sop su suk sun sung tae tak taek u un ung wan we won woo wook woon ye yeol yeon yeong ' +
    'yi yong yoo yook yoon you young yu yul yun yung ' +
    'bian chai chen cheng chih ching chiu chou chuan fan fang feng fu fung heng hsi hsien hsin hsiu hua hui hung jen jeou jie jung kai kuang kuei kuo lai lam lan lang li liang ' +
    'lien lin ling lok long lung mei ming pang pei peng pin ping sen shan sheng shih shu sing tan tang te ten teng tien tin ting to tsai tsang tse tseng tung tze wah wai wei ' +
    'wen wing yan yang yee yen yin ying yuan yuen',
);
