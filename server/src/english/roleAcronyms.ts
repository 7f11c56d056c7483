import { words } from './words';

// Letters (folded) that stand for ranks, offices and honours of people, as police forces and parliaments write them.

/** Before a name, somebody's rank or office, whatever stands around: "DSP Orla Venn", "CM Venn". */
export const RANK_LETTERS = words(
  // Police: Britain and Ireland, India, Pakistan and Bangladesh, Nigeria and Ghana, Kenya and Uganda.
  'dci dcs dcc tdc wpc pcso asp dsp dysp dcp acp dgp adgp igp dig ssp sho sdpo ppro dpo ccpo ocpd ' +
    // Armed forces: officers and others.
    'ltc ltg cpt ssgt msgt tsgt lcdr lcpl scpo mcpo vadm radm ' +
    // Offices.
    'pm cm dcm ceo cfo mp mla mlc mep msp sdm ausa',
);

/** The same where a given name follows: alone they are countries, measures and firms as well. */
export const RANK_LETTERS_TOO = words(
  'di ds dc pc ps ci si sp ig cp aig cc vp cs ca hc sac co cdr cdre brig fm vc dm da ada td cec gm md dsu acc dac psi asi csp rpo cpo ocs ' +
    'spc ssg sfc csm coo cto cio mpp mna mpa mca cjm svp evp ag',
);

/** By themselves an office: "the CM said". Others are where the article spells them out before a name. */
export const OFFICE_LETTERS = words('cm dcm dgp adgp igp dsp ssp asp dcp sho sdpo sdm dpo ppro mla mlas mlc mlcs');

/** Behind a name, what somebody was given or has studied: "Orla Venn KC". */
export const HONOURS = words(
  'kc qc obe cbe mbe kbe dbe gbe kcb gcb dcb kcmg dcmg gcmg cmg kcvo gcvo dcvo cvo lvo mvo rvo dso dsc dfc qpm kpm bem frs frse fba frcs frcp esq ' +
    'phd dphil edd dds dvm llb llm jd mba bsc msc cpa rn msp mep mla mlc mpp td mp jp dl san osj ofm osb mld pc oam ao facp facs',
);

/** Of those, what says as little of two words as of a constituency's: "the Velm North MP". */
export const SEATS = words('mp msp mep mla mlc mpp td pc');
