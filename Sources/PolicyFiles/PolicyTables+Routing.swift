import Routing

extension PolicyTables {
    static var routing: Table<RoutingSettings> {
        var t = Table("routing", "Who gets which conversation.", blank: RoutingSettings())
        t.key(
            "rule", \.rule, .word,
            "The rule that chooses; uplift ranks by what a person adds over the bot per second.")
        offers(&t)
        value(&t)
        people(&t)
        return t
    }

    private static func offers(_ t: inout Table<RoutingSettings>) {
        t.key(
            "offerTTL", \.offerTTL, .duration(3000...600_000),
            "Time that an agent has to accept an offer.")
        t.key(
            "awayAfter", \.awayAfter, .integer(1...100),
            "An agent who lets so many offers in a row time out is set away.")
        t.key(
            "holdAtMost", \.holdAtMost, .duration(0...600_000),
            "No fit agent sits without any conversation while one has waited longer than this.")
        t.key("seats", \.seats, .object(seats), "How many conversations an agent holds at once.")
        t.key(
            "floor", \.floor, .object(floor),
            "Keeps small talk and after-sale customers from waiting for ever.")
    }

    private static func value(_ t: inout Table<RoutingSettings>) {
        t.key("values", \.values, .object(values), "What a sale is worth where no product says.")
        t.key(
            "calibration", \.calibration, .list(.object(calibration), 2...50),
            "Chance of a sale by score, scores rising; between two points it is interpolated.")
        t.key(
            "kinds", \.kinds, .object(kinds),
            "What is assumed of each kind of conversation until the desk has learnt better.")
        t.key(
            "saleDecay", \.saleDecay, .decimal(0...1_000_000, digits: 6),
            "Share of the chance of a sale that is lost a minute of waiting.")
        t.key(
            "horizon", \.horizon, .duration(10_000...3_600_000),
            "How far the price of a seat looks ahead.")
        t.key("prices", \.prices, .object(prices), "How the price of a seat is found.")
        t.key(
            "speeds", \.speeds, .list(.decimal(100...10_000, digits: 3), 1...64),
            "Total speed of an agent with 1, 2, 3 and more conversations, 1 is one alone.")
    }

    private static func people(_ t: inout Table<RoutingSettings>) {
        t.key("needs", \.needs, .object(needs), "Which skills conversations ask for.")
        t.key(
            "agents", \.agents, .named(agent, \.name, most: 2000),
            "Agents whose skills are known; one who is not named here can do everything.")
        t.key("sticky", \.sticky, .object(sticky), "Preference for the agent the customer knows.")
        t.key(
            "shares", \.shares,
            .map(
                .name, .share, most: 500,
                join: { RoutingSettings.Share(room: $0, least: $1) },
                split: { ($0.room, $0.least) }),
            "Share of the desk's seats guaranteed to a room, lent out while unused: { anna: 0.3 }.")
        t.key(
            "wrapUp", \.wrapUp, .duration(0...600_000),
            "Rest after a close before the seat is offered again.")
        t.key(
            "perHour", \.perHour, .orUnlimited(.integer(1...1000)),
            "Most conversations that an agent is offered an hour.")
    }

    private static var seats: Table<RoutingSettings.Seats> {
        var t = Table("seats", "Conversations at once.", blank: RoutingSettings.Seats())
        t.key("standard", \.standard, .integer(1...64), "When the agent does not say.")
        t.key("most", \.most, .integer(1...64), "However many the agent asks for.")
        return t
    }

    private static var floor: Table<RoutingSettings.Floor> {
        var t = Table("floor", "A seat for whoever waited long.", blank: RoutingSettings.Floor())
        t.key(
            "after", \.after, .duration(0...3_600_000),
            "So long must one have waited for the floor to apply.")
        t.key(
            "freeSeats", \.freeSeats, .integer(0...1000),
            "It applies while more seats than this are free in the group.")
        return t
    }

    static var values: Table<ValueSettings> {
        var t = Table("values", "What a sale is worth.", blank: ValueSettings())
        t.key("sale", \.sale, .price, "Value of a sale, in the currency that the desk reckons in.")
        return t
    }

    private static var calibration: Table<RoutingSettings.Calibration> {
        var t = Table(
            "calibration", "One point from score to chance.",
            blank: RoutingSettings.Calibration(score: 0, chance: 0))
        t.key("score", \.score, .integer(0...1000), "The score.", required: true)
        t.key("chance", \.chance, .share, "Chance of a sale at it, 0 to 1.", required: true)
        return t
    }

    private static var kinds: Table<RoutingSettings.Kinds> {
        let blank = RoutingSettings.Kinds()
        var t = Table("kinds", "The four kinds of conversation.", blank: blank)
        t.key("hot", \.hot, .object(kind(blank.hot)), "Wants to buy now.")
        t.key("presale", \.presale, .object(kind(blank.presale)), "Asks before buying.")
        t.key("care", \.care, .object(kind(blank.care)), "Has bought and needs help.")
        t.key("chat", \.chat, .object(kind(blank.chat)), "Only talks.")
        return t
    }

    private static func kind(_ blank: RoutingSettings.Kind) -> Table<RoutingSettings.Kind> {
        var t = Table("kind", "What is assumed of one kind of conversation.", blank: blank)
        t.key(
            "patience", \.patience, .duration(1000...86_400_000),
            "How long a customer waits on average before leaving.")
        t.key("work", \.work, .duration(1000...3_600_000), "An agent's work on average.")
        t.key(
            "goodwill", \.goodwill, .amount(most: 1_000_000),
            "What an answer is worth beside a sale, in the currency of `values`.")
        t.key("botFit", \.botFit, .share, "How well the bot does it; 1 is as well as a person.")
        t.key("seats", \.seats, .decimal(100...4000, digits: 3), "How many seats it takes.")
        return t
    }

    private static var prices: Table<RoutingSettings.Prices> {
        var t = Table("prices", "The search for the price.", blank: RoutingSettings.Prices())
        t.key("step", \.step, .decimal(1...1000, digits: 3), "First step of the search.")
        t.key("fall", \.fall, .decimal(500...1000, digits: 3), "What is left of a step each round.")
        t.key("rounds", \.rounds, .integer(1...200), "Rounds of the search.")
        t.key("refresh", \.refresh, .duration(100...60_000), "Time between two searches.")
        t.key(
            "capacity", \.capacity, .decimal(100...5000, digits: 3),
            "Work that a group is trusted with over the horizon; 1 is its full speed.")
        t.key(
            "drainAtLeast", \.drainAtLeast, .duration(1000...600_000),
            "Least time that urgency looks ahead.")
        return t
    }
}
