extension IntentSettings {
    /// Points for live behaviour where a policy says nothing else.
    public static let standardSignals: [Signal] = [
        Signal(kind: "comment", points: 20, most: 60, halfLife: 600_000),
        Signal(kind: "question", points: 60, most: 120, halfLife: 600_000),
        Signal(kind: "gift", points: 30, most: 60, halfLife: 900_000),
        Signal(kind: "like", points: 2, most: 10, halfLife: 300_000),
        Signal(kind: "follow", points: 40, most: 40, halfLife: 1_800_000),
        Signal(kind: "share", points: 20, most: 40, halfLife: 900_000),
        Signal(kind: "join", points: 5, most: 10, halfLife: 600_000),
        Signal(kind: "product-view", points: 60, most: 120, halfLife: 900_000),
        Signal(kind: "cart", points: 200, most: 250, halfLife: 1_800_000),
        Signal(kind: "order", points: 80, most: 120, halfLife: 3_600_000),
        Signal(kind: "referral", points: 60, most: 60, halfLife: 1_800_000),
    ]
}
