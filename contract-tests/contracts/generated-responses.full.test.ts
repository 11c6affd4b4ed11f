import { many } from "../generated/property.ts";
import { testResponses } from "../generated/responses.ts";

testResponses(many);
