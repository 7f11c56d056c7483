import { ALL_CAPITALS, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';

/** Where shares are traded, as articles write it before a code, folded. */
const EXCHANGES: ReadonlySet<string> = new Set(
  `nyse nasdaq amex arca otc otcqb otcqx otcbb otcmkts pink cboe lse lon aim tsx tsxv tsx-v cse neo asx nzx nzse hkex sehk hkg hkse tyo tse jpx
   jse bse nse ngx dse sgx krx kospi kosdaq sse szse shse sha she bit bme bmad swx six vtx fra etr xetra fwb ger epa par ams ebr eli enx
   euronext sto omx cph osl ose ise hel ice wse gpw moex rts micex bvmf bovespa b3 bmv bcba tase idx klse myx bursa set twse tpex psx cox
   adx dfm tadawul qse egx bvb pse bkk vie bist athex ase`.split(/\s+/),
);

/** The exchange's letters behind the stop: "BA.N", "SIEGn.DE". */
const SUFFIXES: ReadonlySet<string> = new Set(
  `n o oq ob pk a k p l il de f d ha mu du sg be pa as br ls ir i mi mc s vx sw st he co ol ic wa pr bu vi at is ta mm me ks kq t os ng
   hk ss sz sh tw two si kl jk bk ps vn hm ns bo bse nse ax nz to v cd ne sa mx ba sn cr lm j jo lg nr ca qa sr sau ad du kw ob us ln gr fp`.split(
    /\s+/,
  ),
);

/** Behind which token the bracket ends that opens with token `open` and holds nothing but codes of shares; -1 for others. */
export function stockCodesEnd(tokens: Tokens, open: number, limit: number): number {
  let at = open + 1;
  for (;;) {
    const named = exchangeEnd(tokens, at, limit);
    const end = codeEnd(tokens, named > 0 ? named : at, limit, named > 0);
    if (end < 0 || end >= limit) return -1;
    const norm = tokens.norms[end]!;
    if (norm === ')') return end + 1;
    if (norm !== ',' && norm !== ';' && norm !== '/') return -1;
    at = end + 1;
  }
}

/** Behind the colon of "NYSE:", "TSX Venture:"; -1 where there is none. */
function exchangeEnd({ norms, kinds, flags }: Tokens, at: number, limit: number): number {
  if (at >= limit || kinds[at] !== WORD || !EXCHANGES.has(norms[at]!)) return -1;
  for (let i = at + 1; i < limit && i < at + 4; i++) {
    if (norms[i] === ':') return i + 1;
    if (kinds[i] !== WORD || !(flags[i]! & CAPITAL)) return -1;
  }
  return -1;
}

/** Behind "BA.N", "7203.T", and behind an exchange's colon "BA" alone; -1 for anything else. */
function codeEnd({ norms, kinds, flags, starts, ends }: Tokens, at: number, limit: number, listed: boolean): number {
  if (at >= limit) return -1;
  const numbered = kinds[at] === NUMBER;
  if (!numbered && (kinds[at] !== WORD || !(flags[at]! & CAPITAL))) return -1;
  const dotted = at + 2 < limit && norms[at + 1] === '.' && !(flags[at + 1]! & SPACE_BEFORE);
  if (dotted && kinds[at + 2] === WORD && flags[at + 2]! & CAPITAL && !(flags[at + 2]! & SPACE_BEFORE)) {
    // "(U.S)" is a state.
    return listed || (SUFFIXES.has(norms[at + 2]!) && norms[at] !== 'u') ? at + 3 : -1;
  }
  if (!listed || ends[at]! - starts[at]! > 6) return -1;
  return numbered || flags[at]! & ALL_CAPITALS || ends[at]! - starts[at]! === 1 ? at + 1 : -1;
}
