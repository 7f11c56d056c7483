import type { Picture } from '../features/pictures/types';
import type { WirePlace } from './protocol';

/** `PictureParams` → `WirePicture | null`: the data of a picture; null when its corpus or claim is no more. Waits for the index. */
export const PICTURE_REQUEST = 'crosscheck/picture';

export interface PictureParams {
  readonly kind: Picture['kind'];
  /** The corpus's folder. */
  readonly corpus: string;
  /** For `claim`: its key. */
  readonly claim?: string;
}

export type WirePicture = Picture<WirePlace>;
