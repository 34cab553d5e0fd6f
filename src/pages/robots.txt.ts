import type { APIRoute } from 'astro';
import { robotsTxt } from '../exports/robots-txt.ts';
import { absoluteUrl, sitemapUrl } from '../site/urls.ts';

/** What programs that walk the web may read. */
export const GET: APIRoute = () => new Response(robotsTxt(absoluteUrl(sitemapUrl())));
