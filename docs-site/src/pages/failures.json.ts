export { GET } from "../failures.ts";
