/// What arrivals are expected: from the plan of call-outs, the policy's priors and what came.
struct Forecast: Sendable {
    init(parameters: RoutingParameters) {}

    mutating func observe(_ waiting: Waiting, work: Int64, at time: Int64) {}

    mutating func cue(room: Int, at time: Int64) {}

    mutating func setParameters(_ new: RoutingParameters) {}
}
