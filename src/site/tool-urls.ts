import { allUrls } from './urls.ts';

/** The tool that maps a curriculum. */
export const mapUrl = allUrls.map;

/** What that tool reads, as JSON. @param name path of the file in its folder */
export const mapFileUrl = allUrls.mapFile;

/** The tool that builds a career ladder. */
export const buildLadderUrl = allUrls.buildLadder;

/** What that tool reads, as JSON. @param name path of the file in its folder */
export const buildLadderFileUrl = allUrls.buildLadderFile;

/** @param view what a person sees of where they stand, nothing for the questions; then the keys of what they hold themself against */
export const selfCheckUrl = allUrls.selfCheck;
