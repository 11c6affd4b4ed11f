import { few } from "../generated/property.ts";
import { testRequests } from "../generated/requests.ts";

testRequests(few);
