import type { CardLinks } from '../features/cards/links';
import type { CorpusView } from '../service';
import type { Position } from '../text/lines';
import { OPEN_PAGE_CLIENT_COMMAND } from './pageProtocol';
import {
  COMPARE_CLIENT_COMMAND,
  DECIDE_CLIENT_COMMAND,
  DESCRIBE_CLIENT_COMMAND,
  MENTIONS_CLIENT_COMMAND,
  TAKE_BACK_CLIENT_COMMAND,
} from './protocol';
import { toPlace } from './toProtocol';

/**
 * The links of a card made at a position. Places are plain URIs, which any editor may open; commands only where the
 * client said that it has them and lets them through.
 */
export function cardLinks(view: CorpusView, path: string, position: Position, commands: boolean): CardLinks {
  const uri = view.uriOf(path);
  const command = (name: string, argument: object): string =>
    `command:${name}?${encodeURIComponent(JSON.stringify([argument]))}`;
  return {
    place: (place) => {
      const { uri: target, range } = toPlace(view, place.path, place);
      return `${target}#L${range.start.line + 1},${range.start.character + 1}`;
    },
    commands: commands
      ? {
          compare: (claim) => command(COMPARE_CLIENT_COMMAND, { uri, claim }),
          decide: (claim) => command(DECIDE_CLIENT_COMMAND, { uri, claim }),
          takeBack: (claim) => command(TAKE_BACK_CLIENT_COMMAND, { uri, claim }),
          mentions: command(MENTIONS_CLIENT_COMMAND, { uri, position }),
          describe: command(DESCRIBE_CLIENT_COMMAND, { uri, position }),
          page: (page, entity) => command(OPEN_PAGE_CLIENT_COMMAND, { uri, page, parameters: { entity } }),
        }
      : null,
  };
}
