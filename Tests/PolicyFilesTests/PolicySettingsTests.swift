import Routing
import Testing

@Suite("What settings know by themselves")
struct PolicySettingsTests {
    @Test("Fields of a text are filled in, or the text is not said at all")
    func template() {
        let text = "{host}: {product.link} {{x}} {} { price } {price"
        #expect(Template.fields(of: text) == ["host", "product.link", "x"])
        let filled = Template.fill(text) { "<\($0)>" }
        #expect(filled == "<host>: <product.link> {<x>} {} { price } {price")
        #expect(Template.fill("a {b}") { _ in nil } == nil)
        #expect(Template.fill("a {b}") { _ in "" } == nil)
        #expect(Template.fill("价格 {p}!") { _ in "5" } == "价格 5!")
    }

    @Test("A text is chosen by language, main language, fallback, then the first")
    func wording() {
        let wording = Wording(translations: [
            .init(language: "es", text: "hola"), .init(language: "en", text: "hi"),
            .init(language: "pt-BR", text: "oi"),
        ])
        #expect(wording.text(in: "es-MX") == "hola")
        #expect(wording.text(in: "pt-BR") == "oi")
        #expect(wording.text(in: "th") == "hi")
        #expect(wording.text(in: nil, fallback: "xx") == "hola")
        #expect(Wording().text(in: "en") == nil)
        #expect(Wording().isEmpty)
    }

    @Test(
        "Hours hold in the desk's own time of day",
        arguments: [
            // Monday, 1 January 2024, 01:59, 02:00, 11:59 and 12:00 UTC.
            (1_704_074_340_000, false), (1_704_074_400_000, true), (1_704_110_340_000, true),
            (1_704_110_400_000, false),
            // Sunday, 31 December 2023, 17:30 UTC is 00:30 on Monday there.
            (1_704_043_800_000, false), (-1, false),
        ] as [(Int64, Bool)])
    func hours(_ time: Int64, _ open: Bool) {
        var hours = BusinessHours(utcOffset: 420, days: Array(repeating: [], count: 7))
        hours.days[0] = [BusinessHours.Span(from: 540, to: 1140)]
        #expect(hours.isOpen(at: time) == open)
        #expect(BusinessHours().isOpen(at: time))
    }

    @Test("A rule of eligibility counts only where what it needs is known")
    func eligibility() {
        let rules = EligibilitySettings(regionsRefused: ["DE"])
        #expect(rules.refusal() == nil)
        #expect(rules.refusal(followers: 1000, hostAge: 18, selling: true, violations: 0) == nil)
        #expect(rules.refusal(followers: 999)?.contains("1000") == true)
        #expect(rules.refusal(hostAge: 15) != nil)
        #expect(rules.refusal(hostAge: 17) == nil)
        #expect(rules.refusal(hostAge: 17, selling: true)?.contains("sell") == true)
        #expect(rules.refusal(violations: 1) != nil)
        #expect(rules.refusal(region: "de") != nil)
    }

    @Test("Prices are written with no more decimals than they need")
    func prices() {
        #expect(Price(micros: 12_500_000, currency: "USD").description == "12.50 USD")
        #expect(Price(micros: 149_000_000_000, currency: "IDR").description == "149000 IDR")
        #expect(Price(micros: 1_234_567, currency: "USD").amount == "1.234567")
        #expect(Price(micros: 50_000, currency: "USD").amount == "0.05")
        #expect(Price(micros: -2_000_000, currency: "USD").amount == "-2")
    }

    @Test("The chance of a sale is interpolated between the points")
    func chance() {
        let settings = RoutingSettings()
        #expect(settings.chance(at: 0) == 10)
        #expect(settings.chance(at: 100) == 35)
        #expect(settings.chance(at: 1000) == 850)
        #expect(settings.chance(at: 5000) == 850)
        #expect(RoutingSettings(calibration: []).chance(at: 500) == 0)
    }

    @Test("A channel that is not known is held to the strictest rules there are")
    func channel() {
        let unknown = Policy().channel("fax")
        #expect(unknown.name == "fax")
        #expect(unknown.sends == 10)
        #expect(Policy().channel("whatsapp").sends == nil)
    }
}
