import { allUrls } from './urls.ts';

/** The tool that maps a curriculum. */
export const mapUrl = allUrls.map;

/** What that tool reads, as JSON. @param name path of the file in its folder */
export const mapFileUrl = allUrls.mapFile;

/** The tool that builds a model. */
export const buildModelUrl = allUrls.buildModel;

/** What that tool reads, as JSON. @param name of the file in its folder */
export const buildModelFileUrl = allUrls.buildModelFile;

/** @param view what a person sees of where they stand, nothing for the questions; then the keys of what they hold themself against */
export const selfCheckUrl = allUrls.selfCheck;
