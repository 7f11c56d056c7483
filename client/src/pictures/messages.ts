import type { WirePicture } from '../../../server/src/lsp/picturesProtocol';

/** What a panel must know to come back after the window was closed and opened again. */
export interface PanelState {
  readonly kind: WirePicture['kind'];
  readonly corpus: string;
  readonly claim: string | null;
}

/** From the extension to the page in the panel. */
export interface ShowPicture {
  readonly type: 'picture';
  readonly state: PanelState;
  /** Null when there is nothing to draw any more. */
  readonly picture: WirePicture | null;
}

/** From the page to the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** The places of a mark; of several, the person chooses one. */
  | { readonly type: 'open'; readonly all: readonly number[] }
  | { readonly type: 'compare' }
  | { readonly type: 'decide' }
  /** `content` is text, for PNG in base64. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png' | 'csv'; readonly content: string };
