import { few } from "../generated/property.ts";
import { testResponses } from "../generated/responses.ts";

testResponses(few);
