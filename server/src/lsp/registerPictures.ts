import { claimPicture } from '../features/pictures/claim';
import { quotedPicture } from '../features/pictures/quoted';
import { timePicture } from '../features/pictures/time';
import type { Picture } from '../features/pictures/types';
import type { Place } from '../features/things';
import type { CorpusView } from '../service';
import { corpusAt } from './corpusOf';
import { describe } from './errors';
import { PICTURE_REQUEST, type PictureParams, type WirePicture } from './picturesProtocol';
import type { ViewsContext } from './registerViews';
import { toPlace } from './toProtocol';

/** What the panels with pictures ask. */
export function registerPictures({ connection, service, clock, logger, ready }: ViewsContext): void {
  connection.onRequest<WirePicture | null, void>(PICTURE_REQUEST, async (params: PictureParams) => {
    await ready();
    await clock.yield();
    const view = corpusAt(service, params.corpus);
    if (!view) return null;
    try {
      const picture = pictureOf(view, params);
      return picture && { ...picture, places: picture.places.map((place) => toPlace(view, place.path, place)) };
    } catch (error) {
      logger.error(`picture: ${describe(error)}`);
      return null;
    }
  });
}

function pictureOf({ snapshot }: CorpusView, { kind, claim }: PictureParams): Picture<Place> | null {
  if (kind === 'quoted') return quotedPicture(snapshot);
  return kind === 'time' ? timePicture(snapshot) : claim === undefined ? null : claimPicture(snapshot, claim);
}
