import { views } from "../accessibility.suite.ts";
import { testReportAccessibility } from "./accessibility.suite.ts";

testReportAccessibility(views, views);
