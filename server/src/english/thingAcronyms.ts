import { words } from './words';

/**
 * Acronyms (folded) of common nouns, which news writes in capitals: vehicles, medicine, technology, money, schools, law,
 * jobs, sport, arms. None is a body's name, unless the article spells out a body before it.
 */
export const COMMON_ACRONYMS = words(
  // On roads and rails.
  'hgv hgvs lgv lgvs suv suvs mpv mpvs ev evs bev bevs hev hevs phev phevs rv rvs atv atvs utv utvs rtc rtcs mot hov brt vin abs adas rta rtas ' +
    // Medicine.
    'gp gps tb icu icus nicu picu ccu hdu emt emts cpr dnr ppe ivf sti stis std stds uti utis copd hrt adhd ocd ptsd rsv mmr hpv hiv cjd dvt tbi tbis pcos ibs ' +
    'ecg ecgs ekg ekgs eeg eegs mri mris ldl hdl bmi mrsa ckd mnd fgm nsaid nsaids ssri ssris cbt pcr dna rna mrna ' +
    // Technology.
    'cctv anpr alpr fpv fpvs uas rov rovs auv auvs ugv ugvs usv usvs uuv uuvs vtol stol llm llms vr iot api apis sms mms usb lan url pdf gif gifs led leds lcd oled hdtv uhd ' +
    'cpu cpus gpu gpus ssd qr rfid gui saas cnc pcb pcbs cad gmo gmos nft nfts isp isps vpn vpns pvc ufo ufos uap uaps lidar ' +
    // Money and trade.
    'gdp gnp gni cpi ppi pmi fdi ipo ipos etf etfs reit reits ebit ebitda roi roe vat gst apr aprs csr esg kpi kpis sme smes msme msmes msrp rrp spac spacs lbo lbos fx ' +
    // Law and offices.
    'fir firs gbh abh asbo asbos nda ndas foi rti pil pils mou mous rfp rfps eia eias dui dwi wmd wmds sop sops id ids hq po ' +
    // Schools.
    'gcse gcses gpa gpas phd phds bsc msc mba mbas llb esl stem ' +
    // Jobs and honours.
    'ceo ceos cfo cfos coo coos cto ctos cio cios cmo cmos hr pr vip vips mc mcs dj djs jp jps kc kcs qc qcs obe cbe mbe kbe dbe esq ' +
    // Sport.
    'var lbw odi odis mvp mvps tko tkos dnf ' +
    // Arms.
    'ied ieds uav uavs mlrs atgm atgms manpads ciws vls icbm icbms slbm slbms srbm srbms mrbm mrbms irbm irbms asw isr mbt mbts ifv ifvs afv afvs apc apcs mrap mraps rpg rpgs lmg lmgs ' +
    // And others.
    'faq faqs diy rsvp eta asap tba bbq sos rip nimby nimbys lgbt lgbtq aka',
);
