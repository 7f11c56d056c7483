const lines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** News and picture agencies as credit lines and datelines name them (folded), with the name we give them. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  lines(`
    ap: AP
    associated press: AP
    the associated press: AP
    afp: AFP
    agence france-presse: AFP
    agence france presse: AFP
    reuters: Reuters
    thomson reuters: Reuters
    upi: UPI
    united press international: UPI
    dpa: dpa
    deutsche presse-agentur: dpa
    efe: EFE
    ansa: ANSA
    anadolu: Anadolu
    anadolu agency: Anadolu
    aa: Anadolu
    xinhua: Xinhua
    tass: TASS
    itar-tass: TASS
    interfax: Interfax
    ria novosti: RIA Novosti
    sputnik: Sputnik
    ukrinform: Ukrinform
    unian: UNIAN
    pap: PAP
    belga: Belga
    anp: ANP
    apa: APA
    kyodo: Kyodo
    kyodo news: Kyodo
    jiji: Jiji Press
    jiji press: Jiji Press
    yonhap: Yonhap
    kcna: KCNA
    cna: CNA
    pti: PTI
    press trust of india: PTI
    ani: ANI
    ians: IANS
    irna: IRNA
    isna: ISNA
    tasnim: Tasnim
    sana: SANA
    wam: WAM
    spa: SPA
    mena: MENA
    petra: Petra
    bernama: Bernama
    antara: Antara
    aap: AAP
    nzpa: NZPA
    canadian press: The Canadian Press
    the canadian press: The Canadian Press
    cp: The Canadian Press
    pa: PA Media
    pa media: PA Media
    press association: PA Media
    bloomberg: Bloomberg
    bloomberg news: Bloomberg
    rfe/rl: RFE/RL
    voa: VOA
    voice of america: VOA
    tns: Tribune News Service
    tribune news service: Tribune News Service
    inter press service: IPS
    ips: IPS
    nna: NNA
    apn: APN
    saba: Saba
    trend: Trend
    azertac: AZERTAC
    armenpress: Armenpress
    stt: STT
    ntb: NTB
    ritzau: Ritzau
    tt: TT
  `).map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)] as const;
  }),
);

/** Words (folded) that make the end of a line a picture credit. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(
  (
    'photo photos photograph photographer picture image images getty shutterstock istock alamy epa epa-efe nurphoto ' +
    'zuma sipa abaca imago picture-alliance handout courtesy screenshot screengrab wikimedia unsplash pexels flickr ' +
    'afp reuters ap maxar planet pool stringer file illustration'
  ).split(' '),
);
