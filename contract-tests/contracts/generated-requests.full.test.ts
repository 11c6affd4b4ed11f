import { many } from "../generated/property.ts";
import { testRequests } from "../generated/requests.ts";

testRequests(many);
