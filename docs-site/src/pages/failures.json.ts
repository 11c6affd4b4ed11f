export { failuresRoute as GET } from "../failures-route.ts";
