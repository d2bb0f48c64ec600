import Routing

extension PolicyTables {
    static var needs: Table<RoutingSettings.Needs> {
        var t = Table("needs", "Which skills are asked for.", blank: RoutingSettings.Needs())
        t.key("language", \.language, .word, "The customer's language.")
        t.key("line", \.line, .word, "The product lines of the room.")
        t.key(
            "relaxAfter", \.relaxAfter, .duration(0...3_600_000),
            "After so much waiting what is required is only preferred.")
        t.key("without", \.without, .share, "Fit of an agent who lacks what is preferred.")
        return t
    }

    static var agent: Table<RoutingSettings.Agent> {
        var t = Table(
            "agent", "What is known of one agent.", blank: RoutingSettings.Agent(name: ""))
        t.key(
            "skills", \.skills,
            .map(
                .name, .decimal(1...1000, digits: 3), most: 64,
                join: { RoutingSettings.Skill(name: $0, level: $1) },
                split: { ($0.name, $0.level) }),
            "Languages and product lines with their level: { en: 1, es: 0.7, fashion: 1 }."
                + " Empty means everything.")
        t.key("seats", \.seats, .optional(.integer(1...64)), "Most conversations at once.")
        t.key("perHour", \.perHour, .optional(.integer(1...1000)), "Most conversations an hour.")
        return t
    }

    static var sticky: Table<RoutingSettings.Sticky> {
        var t = Table("sticky", "The agent the customer knows.", blank: RoutingSettings.Sticky())
        t.key("bonus", \.bonus, .decimal(0...2000, digits: 3), "Added fit; 0 turns it off.")
        t.key(
            "within", \.within, .duration(0...31_536_000_000),
            "How long it holds after the last message.")
        return t
    }
}
