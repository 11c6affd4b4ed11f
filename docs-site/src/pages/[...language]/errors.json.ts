export { GET, getStaticPaths } from "../../search/known-error.ts";
