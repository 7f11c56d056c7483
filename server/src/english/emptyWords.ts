/** Words (folded) that carry little of a saying's content: two sayings are not alike because they share these. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than as that this these those it its he she they we you i him her them us me his their our your my ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'of to in on at by for from with about into onto over under up down out off after before since until during through between among against ' +
    'not no never very really just also too more most less least much many some any all each every both other another such own same only even still ' +
    'there here when where who whom whose which what why how because while although though whether ' +
    "'s it's that's he's she's there's what's we're they're you're i'm we've they've i've don't doesn't didn't isn't aren't wasn't weren't won't can't cannot " +
    'one two well now yes oh say said says get got go going gone'
  ).split(' '),
);
