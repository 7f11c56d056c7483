import type { TextEdit } from '../../rules/types';
import type { ConfigurationSection } from '../../standoff/configuration';
import type { Span } from '../../text/span';

/** Changes of one file. */
export interface FileEdits {
  readonly path: string;
  readonly edits: readonly TextEdit[];
  /**
   * A person says yes or no to these by themselves: the heading under which an editor's preview lists them, unticked.
   * Null for what the change is made of.
   */
  readonly ask: EditQuestion | null;
}

export interface EditQuestion {
  readonly label: string;
  readonly description: string;
}

/** Why something cannot be done, and what can be done instead; one or two sentences for the person who asked. */
export interface Refused {
  readonly refused: string;
}

export type RenameTarget =
  | {
      readonly kind: 'type';
      /** The annotation type's name. */
      readonly id: string;
      readonly span: Span;
      readonly placeholder: string;
      /** What the type is of: only lines of that kind have it. */
      readonly section: ConfigurationSection;
    }
  | {
      readonly kind: 'id';
      readonly id: string;
      readonly span: Span;
      readonly placeholder: string;
    }
  | {
      readonly kind: 'name';
      /** The id of the entry that has the name. */
      readonly id: string;
      readonly span: Span;
      /** The name as the entry has it. */
      readonly placeholder: string;
    };
