/** What a quantity measures, before anybody asks of what. */
export interface Measured {
  readonly measure: string;
  /** The group that is counted ("children"), '' for everybody; null where nothing is counted. */
  readonly group: string | null;
  /** "including five children": a part of the quantity before it. */
  readonly part: boolean;
  /** Where the words that name the measure stand. */
  readonly at: number;
  readonly grows: boolean;
  /** Somebody did it to what is counted ("seized 14 boats"): it is his figure. False where nobody need be named. */
  readonly owned?: boolean | undefined;
}

/** The same of a group, and as a part of what stands before it or not: of one shape, whoever found it. */
export function measuredOf({ measure, at, grows, owned }: Measured, group: string | null, part: boolean): Measured {
  return { measure, group, part, at, grows, owned };
}

/** An amount that counts nobody and stays as it is, and that needs no owner. */
export function measuredAs(measure: string, at: number): Measured {
  return { measure, group: null, part: false, at, grows: false, owned: false };
}
