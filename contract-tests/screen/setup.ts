import { shareChromium } from "../shared-chromium.ts";

export default shareChromium;
