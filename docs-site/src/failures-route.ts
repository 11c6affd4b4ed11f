import type { APIRoute } from "astro";
import { failures } from "./site.ts";

/** For src/docs/site.ts, which takes it out of the site: why pages are not shown. */
export const failuresRoute: APIRoute = () => new Response(JSON.stringify(failures()));
