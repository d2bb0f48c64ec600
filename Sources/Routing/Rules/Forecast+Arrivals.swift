extension Forecast {
    /// Expected arrivals from now on, a later one counting less by e a horizon, in millionths.
    mutating func discounted(at time: Int64) -> Int64 {
        learn(until: time)
        guard hasPlan else { return unplanned(at: time) }
        var sum: Int64 = 0
        for room in rooms.indices { sum += discounted(room: room, at: time) }
        sum = Fixed.scale(sum, by: correction, over: 1_000)
        return hasBursts || showsBurst(at: time) ? sum : sum + excess(at: time)
    }

    /// Whether a burst that nobody told of is under way, and so already counted.
    private func showsBurst(at time: Int64) -> Bool {
        watches.contains { watch in watch.last.map { time - $0 < 120_000 } ?? false }
    }

    /// A room as its plan says or, without one, as its arrivals let believe.
    private func believed(room index: Int, at time: Int64) -> RoutingParameters.Room {
        var room = rooms[index]
        guard isUnplanned(index) else { return room }
        guard let seen = watches[index].plan(at: time) else {
            // Bursts at unknown times are no more than a mean rate.
            room.burstShare = 0
            return room
        }
        room.period = seen.period
        room.firstCallOut = seen.last
        room.burstShare = Forecast.supposedBurstShare
        return room
    }

    /// The share of arrivals that is supposed to come in bursts where only these were seen.
    static let supposedBurstShare: Int64 = 550

    /// What corrects the plan's rate, in thousandths: what came over what was expected.
    var correction: Int64 {
        guard let priorWeight else { return 1_000 }
        let weight = priorWeight * 1_000
        // Bursts of which nobody told make counts scatter more than chance does.
        return Learnt.factor(
            weight + observed / 1_000, over: weight + expected / 1_000,
            doubt: hasBursts ? 1_250 : 2_500)
    }

    /// Without any plan: the mean rate so far, and the burst that shows.
    private mutating func unplanned(at time: Int64) -> Int64 {
        guard let since else { return 0 }
        let lived = max(time - since, 60_000)
        return Fixed.scale(observed, by: horizon, over: lived) + excess(at: time)
    }

    /// Arrivals of the last 40 s above what the mean rate explains: about as many follow.
    private mutating func excess(at time: Int64) -> Int64 {
        guard let since else { return 0 }
        let lived = max(time - since, 120_000)
        let usual =
            hasPlan
            ? Fixed.scale(meanIn40s, by: correction, over: 1_000)
            : Fixed.scale(observed, by: 40_000, over: lived)
        return max(0, recent.count(steps: 8, at: time) * 1_000_000 - usual)
    }

    private var meanIn40s: Int64 {
        // An hour has 90 times 40 s; hourly is in thousandths.
        rooms.reduce(0) { $0 + ($1.hourly ?? 0) * 1_000 / 90 }
    }

    /// Brings what the plan expected up to this time, for the correction.
    private mutating func learn(until time: Int64) {
        guard let since, hasPlan else { return }
        let from = asOf ?? since
        guard time > from else { return }
        for room in rooms.indices { expected += arrivals(room: room, from: from, to: time) }
        asOf = time
        // Halved at times, so that what is learnt follows the day.
        if expected > 1_000_000_000 {
            expected /= 2
            observed /= 2
        }
    }

    /// The number of arrivals of one burst, in millionths.
    private func burst(_ room: RoutingParameters.Room) -> Int64 {
        let period = room.period > 0 ? room.period : 600_000
        return Fixed.scale((room.hourly ?? 0) * room.burstShare, by: period, over: 3_600_000)
    }

    /// Arrivals a burst brings until `time` after its call-out, in thousandths of it, 2^32.
    private func share(after time: Int64, decay: Int64) -> Int64 {
        guard time > 0 else { return Fixed.one }
        return Fixed.expMinus(Fixed.scale(time, by: Fixed.one, over: max(decay, 1)))
    }

    private func even(_ room: RoutingParameters.Room, for duration: Int64) -> Int64 {
        Fixed.scale((room.hourly ?? 0) * (1_000 - room.burstShare), by: duration, over: 3_600_000)
    }

    /// The call-out at or before this time, and the one after, as the plan or a cue says.
    private func callOuts(
        _ room: RoutingParameters.Room, cued: Int64?, at time: Int64
    ) -> (last: Int64?, next: Int64?) {
        let anchor = cued ?? room.firstCallOut
        guard room.period > 0 else {
            return (room.burstShare > 0 && time >= anchor ? anchor : nil, nil)
        }
        if time < anchor { return (nil, anchor) }
        let last = anchor + (time - anchor) / room.period * room.period
        return (last, last + room.period)
    }

    private func discounted(room index: Int, at time: Int64) -> Int64 {
        let room = believed(room: index, at: time)
        guard room.hourly != nil else { return 0 }
        let ends = room.ends ?? .max
        guard ends > time else { return 0 }
        var reach = horizon
        if ends < .max / 2 {
            reach -= Fixed.multiply(horizon, share(after: ends - time, decay: horizon))
        }
        var sum = even(room, for: reach)
        let size = Fixed.scale(burst(room), by: horizon, over: horizon + room.decay)
        let (last, next) = callOuts(room, cued: cued[index], at: time)
        if let last {
            let left = Fixed.multiply(size, share(after: time - last, decay: room.decay))
            sum += left - lost(left, of: room, from: time, ends: ends)
        }
        guard var coming = next else { return sum }
        while coming < ends, coming - time < horizon * 6 {
            let whole = Fixed.multiply(size, share(after: coming - time, decay: horizon))
            sum += whole - lost(whole, of: room, from: coming, ends: ends)
            coming += max(room.period, 1_000)
        }
        return sum
    }

    /// The part of a burst that would come after the room is off the air.
    private func lost(
        _ size: Int64, of room: RoutingParameters.Room, from start: Int64, ends: Int64
    ) -> Int64 {
        guard ends < .max / 2 else { return 0 }
        return Fixed.multiply(size, share(after: ends - start, decay: room.decay))
    }

    /// Expected arrivals of a room between two times, in millionths.
    private func arrivals(room index: Int, from: Int64, to: Int64) -> Int64 {
        var room = rooms[index]
        if isUnplanned(index) { room.burstShare = 0 }
        guard room.hourly != nil else { return 0 }
        let end = min(to, room.ends ?? .max)
        guard end > from else { return 0 }
        var sum = even(room, for: end - from)
        let (last, next) = callOuts(room, cued: cued[index], at: from)
        if let last {
            let before = share(after: from - last, decay: room.decay)
            sum += Fixed.multiply(burst(room), before - share(after: end - last, decay: room.decay))
        }
        guard var coming = next else { return sum }
        while coming < end {
            let whole = Fixed.one - share(after: end - coming, decay: room.decay)
            sum += Fixed.multiply(burst(room), whole)
            coming += max(room.period, 1_000)
        }
        return sum
    }
}
