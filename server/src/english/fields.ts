/** What somebody in a body has charge of, in the ways in which titles say it: "financial officer", "finance director". */
export const FIELDS: ReadonlyMap<string, string> = new Map(
  `finance financial|operations operating operational|technology technical|medical|science scientific|legal|marketing|commercial|investment
   |risk|compliance|security|safety|communications communication|information|sales|engineering|maintenance|research|development|sporting football
   |training|nursing|clinical|policy|human resources|production|editorial|programme program|artistic|logistics|project|site|press media|strategy|digital`
    .split('|')
    .flatMap((line) =>
      line
        .trim()
        .split(' ')
        .map((word): [string, string] => [word, line.trim().split(' ')[0]!]),
    ),
);
