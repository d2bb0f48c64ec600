import Routing

/// Finds what each key alone does not show: values that contradict each other, and settings that
/// are legal but cannot be meant.
struct PolicyCheck {
    let policy: Policy
    let tree: JSONValue
    var reading: Reading

    /// Runs every check.
    mutating func all() {
        seats()
        calibration()
        shares()
        reminders()
        hours()
        channels()
        phrases()
        skills()
        ages()
        retention()
        parts(policy.bot, policy.scripts, policy.cues, [])
        for room in policy.rooms {
            parts(room.bot, room.scripts, room.cues, ["rooms", room.name])
        }
    }

    mutating func warn(_ path: [String], _ found: String, _ expected: String) {
        reading.warn(at: tree.place(under: path), path: path, found: found, expected: expected)
    }

    mutating func refuse(_ path: [String], _ found: String, _ expected: String) {
        reading.refuse(at: tree.place(under: path), path: path, found: found, expected: expected)
    }

    private mutating func seats() {
        let seats = policy.routing.seats
        if seats.standard > seats.most {
            refuse(["routing", "seats", "standard"], "\(seats.standard)", "at most \(seats.most)")
        }
        for agent in policy.routing.agents {
            guard let own = agent.seats, own > seats.most else { continue }
            warn(
                ["routing", "agents", agent.name, "seats"], "\(own)",
                "at most \(seats.most), as routing.seats.most has it")
        }
    }

    private mutating func calibration() {
        let points = policy.routing.calibration
        for (index, pair) in zip(points, points.dropFirst()).enumerated() {
            let path = ["routing", "calibration", "[\(index + 1)]"]
            if pair.1.score <= pair.0.score {
                refuse(path + ["score"], "\(pair.1.score)", "more than \(pair.0.score) before it")
            } else if pair.1.chance < pair.0.chance {
                warn(
                    path + ["chance"], Shape.decimal(pair.1.chance, 3),
                    "no less than \(Shape.decimal(pair.0.chance, 3)) at a lower score")
            }
        }
    }

    private mutating func shares() {
        let sum = policy.routing.shares.reduce(0) { $0 + $1.least }
        if sum > 1000 {
            warn(
                ["routing", "shares"], "shares of \(Shape.decimal(sum, 1)) % together",
                "at most 100 %")
        }
    }

    private mutating func reminders() {
        let reminders = policy.service.reminders
        let levels = ServiceSettings.Level.allCases.map(\.rawValue)
        for (index, reminder) in reminders.enumerated() {
            let path = ["service", "reminders", "[\(index)]"]
            let after = DurationText.text(reminder.after)
            for channel in policy.channels {
                guard let window = channel.window, reminder.after >= window else { continue }
                warn(
                    path + ["after"], "\"\(after)\"",
                    "less than \"\(DurationText.text(window))\", "
                        + "when \(channel.name)'s window shuts"
                )
                break
            }
            guard index > 0 else { continue }
            let previous = reminders[index - 1]
            if reminder.after <= previous.after {
                warn(path + ["after"], "\"\(after)\"", "later than the reminder before it")
            }
            let rank = levels.firstIndex(of: reminder.level.rawValue) ?? 0
            if rank < levels.firstIndex(of: previous.level.rawValue) ?? 0 {
                warn(
                    path + ["level"], "\"\(reminder.level.rawValue)\"",
                    "no lower than \"\(previous.level.rawValue)\" before it")
            }
        }
    }

    private mutating func hours() {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        for (name, spans) in zip(names, policy.service.hours.days) {
            var end = 0
            for (index, span) in spans.enumerated() {
                let path = ["service", "hours", name, "[\(index)]"]
                if span.to <= span.from {
                    refuse(
                        path, "a stretch that ends before it begins",
                        "two stretches, one on each day, where it runs over midnight")
                } else if span.from < end {
                    warn(path, "a stretch that begins in the one before", "stretches in order")
                }
                end = max(end, span.to)
            }
        }
        if policy.service.hours.days.allSatisfy(\.isEmpty) {
            warn(["service", "hours"], "no hour of the week", "some hours when people answer")
        }
    }
}
