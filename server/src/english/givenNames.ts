/**
 * Given names by the gender they usually go with, general knowledge over the languages that news speaks of. Names that
 * both sexes bear stand in the third list. Folded, without accents.
 */
const read = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const MALE_GIVEN_NAMES = read(`
  ram
aaron abbas abdel abdul abdullah abdulaziz abdulrahman abraham abu adam adel adil adnan adolf adrian ahmad ahmed akbar akira al alan albert alberto aldo alec alejandro aleksandar
aleksander aleksandr aleksei aleksey alex alexander alexandre alexandru alexei alexey alexis alfonso alfred alfredo ali allan allen alvaro alvin amadou amir ammar amos anatoly anders
andre andreas andrei andres andrew andrey andrii andriy andrzej andy angelo angus anthony antoine anton antonio antony anwar archie aristotle armando arnaud arnold arseniy arthur artem
arturo asad ashraf aslan atef august augusto austin avi aziz bader barack barry bart bartosz basil bashar bassam ben benedict benjamin benny bernard bernardo bernd bernie bert bertrand
bill billy bjorn bob bobby bogdan bohdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan burt caleb calvin cameron carl carlo carlos casey cecil cedric cesar
chad charles charlie chester chris christian christoph christophe christopher chuck claude claudio clay clayton clifford clint clinton colin connor conor constantine cory craig curtis cyril
cyrus dale damien damon dan daniel daniele daniil danny dario darren daryl dave david davide dean demetrius denis dennis denys derek desmond devin dick diego dieter dietrich dimitri dimitris
dirk dmitri dmitriy dmitry dmytro dominic dominique don donald donnie doug douglas drew duncan dustin dwayne dwight dylan earl ed thom ty tyrone eddie edgar edmond edmund eduard eduardo edward edwin ehud eitan
elbridge eli elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel emre enrico enrique eric erik ernest ernesto ernst erwin ethan eugene evan evgeny evgeniy fadel fahd
faisal farid faris farouk fawaz felipe felix ferdinand fernando fidel filip filippo floyd francesco francis francisco franco francois frank franklin franz fred freddie frederic frederick
friedrich fritz fuad gabriel gareth garry gary gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry ghassan giancarlo gideon gilbert gilles giorgi giorgio
giovanni giulio giuseppe glen glenn gordon graham grant greg gregg gregory guido guillaume guillermo gunter gus gustav gustavo guy habib hadi haider hakan hakim hamad hamid hamza hank
hani hans harald hari harold harris harrison harry harvey hasan hassan haydar hector heiko heinrich heinz helmut henri henrik henry herb herbert herman hernan hideo hikmet hiroshi hisham horst hosni
howard hubert hugh hugo hussein husayn ian ibrahim igor ihor ilham ilya imad imran isaac isaiah ishmael ismail israel issa istvan ivan ivo jaap jabbar jack jackson jacob jacques jafar jaime
jake jakob jakub jalal jamal james jamie jamil jan janos jared jaroslaw jason javad javier jay jean jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy
joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan jules julian julien julio julius junichiro jurgen justin
kamal karel karim karl karsten kaspar kazuo keir keith ken kenji kenneth kent kevin khaled khalid khalil kim kirill kirk klaus kofi konrad konstantin kostiantyn krzysztof kurt kyle kyrylo
lamar lance larry lars laszlo laurent lawrence lee leif leo leon leonard leonardo leonid leopold leroy leslie lester lev levi lewis liam lionel lloyd logan lorenzo lou louis luc luca
lucas lucian luigi luis luiz luka lukas luke luther lyle lyndon maher mahdi mahmoud mahmud malcolm malik manfred manuel marc marcel marcelo marco marcos marcus marek mario marius mark marko markus
marlon marshall martin marty marvin massimo masoud massoud mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias maurice mauricio mauro max maxim maxime maximilian maxwell mehdi mehmet mel melvin
michael michal michel miguel mihai mike mikhail mikheil mikael milan miles milos milton mirko mitch mitchell mitt moammar mohamad mohamed mohammad mohammed mohsen moises moses moshe mouaz muammar muhammad muhammed mukhtar muqtada
murat murray musa mustafa mustapha mykhailo mykola naftali nabil nadim nael naguib najib narendra naser nasser nat nate nathan nathaniel nazar neal ned neil nelson nicholas nick nickolas nicola nicolas nigel nikita
nikola nikolai nikolaos nikolas nikolay nils nizar noah noam noel nolan norbert norman nouri nuri oleg oleh oleksandr oleksii oleksiy oliver olivier omar omer oren orhan oscar oskar osama otto owen ozgur pablo
paolo pascal pasquale pat patrice patricio patrick paul paulo pavel pavlo pawel pedro pekka per percy perry pete peter petr petro phil philip philipp philippe phillip pierre piers pieter pietro piotr prakash pyotr
qasim qassem rafael rafik rahim rainer raj rajiv ralf ralph ramon ramzan ramzi randall randolph randy raphael rashid raul ravi ray raymond recep reginald reinhard rene rex reza ricardo richard rick ricky
riyad rob robbie robert roberto robin rod roderick rodney rodolfo rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert ruslan russ russell rustam rustem ryan sadiq
sadik saeed said saif salah salam saleh salem salim salman salvador salvatore sam sami samir samuel sanjay santiago sasha saul scott sean sebastian selim serge sergei sergey sergii sergio serhii serhiy seth seymour shane
shaul shawn sheldon sherman shimon shinzo sidney siegfried sigmund silvio simon slobodan sofiane solomon spencer stan stanislav stanley staffan stavros stefan stefano steffen stephan stephane stephen sterling steve steven
stewart stuart subhash suleiman sultan sunil sven svein taha taleb talal tamir taras tariq tarek taro tayyip ted terence terrence terry thaddeus theo theodore thierry thomas tim timothy timur tobias toby todd tom
tomas tomasz tommy tony toon toshiro travis trent trevor tristan troy tyler ulf ulrich umar umberto uri vaclav vadim vadym valentin valentyn valerii valery vasily vasyl vernon viacheslav victor vijay vikram viktor
vince vincent vincenzo vitaliy vitali vitaly vito vlad vladimir vladislav vladyslav volker volodymyr vsevolod vyacheslav waldemar walid wallace wally walt walter warren wayne wendell werner wesley wilfred wilhelm will
willem william willie willy winston wladyslaw wolfgang woodrow xavier yahya yair yakov yan yann yannick yaroslav yasser yasir yevgeny yevgeniy yevhen yigal yitzhak yoav yorgos yosef youssef yuri yuriy yurii
yusuf yves zachary zaher zaid zakaria zbigniew zeev zeid ziad zoltan zoran toru tadashi takashi taro kenichi koichi masahiro minoru satoshi shigeru shinichi yoshihiko yoshiro yukio alain alastair alistair alasdair
andris arvydas boubacar ousmane moussa mamadou sekou kwame kwabena olusegun goodluck chinua emeka ikechukwu jomo tendai thabo sipho cyril desmond jabulani
ernie gennadi gennady zeljko dragan goran milorad momcilo vojislav ratko alija haris hashim ramush fatos lamberto massimo wim lech leszek jerzy tadeusz miroslav gyula
arpad petar constantinos rauf suleyman mesut bulent necmettin rifaat zdenek ladislav jozef anwar hosni amr essam nabih rafik fouad saad hariri elias emile camille
sali agim isa rexhep jusuf jusup soekarno wiranto amien harmoko datuk kamaruddin azman mohd zulkifli shafie toni aldo dario alvise tariq abdou laurent-desire joseph-desire etienne
pascal pierre ange denis frederick bakili muluzi jerry rawlings gnassingbe lansana blaise idriss sylvio yoweri daniel arap mwai raila kalonzo uhuru moody salva riek isaias meles
hailemariam siad aidid egal fidel raul camilo ernesto rigoberto efrain alvaro violeta enzo rocco gaetano rosario cosimo vito salvatore lamin ebrima sheku foday valentine
`);

export const FEMALE_GIVEN_NAMES = read(`
abigail ada adele adriana agata agnes agnieszka aicha aida aisha alana alba alena alessandra alexa alexandra alexandria alice alicia alina alisa alison allison alma alyssa amal amalia amanda amber amelia amina
amira amy ana anastasia anastasiia anat andrea andrea angela angelica angelina angie anita anja ann anna annabel anne annette annie anouk antonia anya april ariana arlene asha ashley asma astrid aude audrey aung ava
aysha ayse barbara beata beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brittany brooke camila camilla camille
candace candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christel christiane
christie christina christine christy ciara cindy claire clara clarissa claudia colleen condoleezza connie constance cora corinne courtney cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne daria darlene
daryna dawn deanna debbie deborah debra deirdre delia delphine denise diana diane dina dolores dominika donna dora doris dorothy dunja edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise
eliza elizabeth ella ellen elsa elsie elvira emilia emilie emily emma erica erika erin ernestine esra estelle esther ethel eugenia eva eve eveline evelyn fatima fatma fatou felicia felicity fernanda fiona flora florence
frances francesca francoise frida gabriela gabriele gabriella gabrielle gail galina genevieve georgia georgina geraldine gertrude gilda gina ginger giorgia giovanna gisela giulia gladys glenda gloria golda grace graciela greta gretchen
guadalupe gudrun gwen hala hana hanan hanna hannah harriet hazel heather heba heidi helen helena helene helga henrietta hilary hilda hillary holly hope houda huda ida ilse imelda ina inas indira ines inga inge ingrid
irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy iryna jacinda jackie jacqueline jamila jana jane janet janice janine jasmine jean-marie jeanette jeanne jennifer jenny jessica jill jo joan joanna joanne jocelyn
jodie johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justine kaja kamala kara karen karin karina karine karla kate katarina katarzyna kateryna katharina katherine
kathleen kathryn kathy katia katie katja katrin katrina katy kay kayla kelly kerry khadija kimberly kirsten kristen kristin kristina kristine lama lana lara larisa latifa laura lauren laurie layla lea leah leila lena leonora lesia
leticia lidia lila lilia lilian lillian lily lina linda lindsay lindsey lisa liudmyla liz liza lois lola lorena loretta lori lorraine louisa louise lourdes lubna lucia lucie lucille lucinda lucy ludmila luisa lydia lyudmila
lynn mabel madeleine madeline madison maggie magdalena maha maia malak malala mandy manal manuela mara marcela marcia margaret margarita margherita margot maria mariam marian mariana marianne marie marilyn marina marine marion marisa
marissa marjorie marlene marta martha martina martine mary maryam maryna mathilde matilda maud maureen maxine maya meg megan meghan melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mila milanka mildred
mimi mina minerva mira miranda miriam mollie molly mona monica monika monique muriel myra myriam myrtle nadia nadine nancy naomi natalia natalie nataliya natasha nathalie nazanin nell nellie nicole nikki nina noor nora noreen norma nour nuala nura odette
oksana olena olga olha olivia olympia oprah paige pamela paola paris patricia patty paula paulette pauline pearl peggy penelope penny petra phyllis polina polly priscilla priti rachel raisa ramona rana rania raquel rasha rebecca
regina rena renata renee rhonda rima rita roberta robyn rochelle rosa rosalia rosalind rosalyn rosario rose rosemary rosie roxana ruth ruby sabina sabine sabrina sadie safiya sahar sally salma salome samantha samira sandra sanna sara
sarah saskia selena selma serena shannon sharon sheila shelley sherry shirin shirley sibyl sigrid silvia simona simone siobhan sofia sofie solveig sonia sonja sophia sophie stacey stacy stefania stella stephanie
sue suella susan susana susanna susanne susie suzanne suzy svetlana svitlana sviatlana sybil sylvia sylvie tamara tammy ayn tamron lauryn marla tania tanja tanya tara tatiana tatyana teresa tess tessa tetiana thelma theresa therese tiffany tina tracy trisha trudy ulrike ursula
valentina valeria valerie vanessa vera verena veronica veronika veronique vicky victoria viktoria viktoriia viola violet virginia virginie vivian viviane vivien wanda wendy wilhelmina wilma winifred winnie xenia yael yana yasmin yasmine yekaterina yelena yevgenia
yolanda yulia yuliia yuliya yumi yvette yvonne zahra zainab zara zdenka zeinab zelda zoe zofia zuzana keiko kumiko michiko naoko noriko sachiko yoko yuki yuriko mariko ayumi haruka priya sunita indira sonia meera lakshmi
biljana tansu violeta golda hanan suha leila umm asma sirimavo chandrika corazon gloria megawati benazir nawal assia wangari winnie graca albertina ellen mireya
ottilie janina hedwig liesl anneliese ulla birgitta kerstin agneta ingvild liv siv grete gro tarja vigdis halldora
`);

export const OTHER_GIVEN_NAMES = read(`
hunter chip grace faith hope dawn rusty sonny junior buddy skip scout sunny alexis andrea ashley bailey blair cameron carey casey cameron chris dakota dana darcy drew evelyn francis frankie gale hayden jackie jamie jan jean jess jody jordan jules kelly kerry kim kit lane lee leigh leslie
lindsay logan lynn marion max mickey morgan nat nicola noor pat payton perry quinn reese riley robin ronnie rory rowan ryan sam sandy sasha shannon sidney skyler stevie sydney taylor terry toby tracy tyler vivian
xi li wang zhang chen liu yang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang kim park choi jung kang cho yoon nguyen tran le pham
`);

/** Whether the folded word is a name that people are given, of whatever gender. */
export function isGivenName(word: string): boolean {
  return MALE_GIVEN_NAMES.has(word) || FEMALE_GIVEN_NAMES.has(word) || OTHER_GIVEN_NAMES.has(word);
}
