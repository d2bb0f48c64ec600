extension RoutingSettings {
    /// Chance of a sale by score where a policy says nothing else.
    public static let standardCalibration: [Calibration] = [
        Calibration(score: 0, chance: 10),
        Calibration(score: 200, chance: 60),
        Calibration(score: 400, chance: 180),
        Calibration(score: 600, chance: 380),
        Calibration(score: 800, chance: 620),
        Calibration(score: 1000, chance: 850),
    ]

    /// Chance of a sale at a score, per mille, interpolated between the points of the table.
    public func chance(at score: Int) -> Int {
        guard let first = calibration.first else { return 0 }
        var below = first
        for point in calibration {
            if point.score >= score {
                let width = point.score - below.score
                if width <= 0 { return point.chance }
                return below.chance + (point.chance - below.chance) * (score - below.score) / width
            }
            below = point
        }
        return below.chance
    }
}
