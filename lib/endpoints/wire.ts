/** Types of what the server's endpoint API takes and gives, version 1; `schema/` says what each part means. */
import type { TargetProtocol } from '../core/input/schemes.ts';
import type { Wire } from '../wire/parts.ts';
import type * as endpoint from './schema/endpoint.ts';
import type * as fault from './schema/fault.ts';
import type { endpointRequest } from './schema/request.ts';

export type Protocol = TargetProtocol;

export type EndpointRequest = Wire<typeof endpointRequest>;

/** Why an answer is not there. `code` is stable; see `describeFault` for words. */
export type Fault = Wire<typeof fault.fault>;
export type FaultCode = Fault['code'];
export type ProtocolProblem = Wire<typeof fault.protocolProblem>;
export type Stage = Wire<typeof fault.stage>;
export type PlainProtocol = Wire<typeof fault.plainProtocol>;
export type RefusalReason = Wire<typeof fault.refusalReason>;
export type FaultAnswer = Wire<typeof fault.faultAnswer>;
export type FailureAnswer = Wire<typeof fault.failure>;

export type EndpointResult = Wire<typeof endpoint.endpointResult>;
export type EndpointAnswer = EndpointResult | FailureAnswer;
export type AddressAnswer = Wire<typeof endpoint.addressAnswer>;
export type Capture = Wire<typeof endpoint.capture>;
export type HandshakeOutcome = Wire<typeof endpoint.handshakeOutcome>;
export type WithoutSni = Wire<typeof endpoint.withoutSni>;
