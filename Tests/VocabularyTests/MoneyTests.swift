import Testing
import Vocabulary

struct MoneyTests {
    @Test(
        "An amount is held exactly and written without needless zeros",
        arguments: [
            ("12.50", 12_500_000, "12.5"), ("0", 0, "0"), ("0.000001", 1, "0.000001"),
            ("1000000000000", 1_000_000_000_000_000_000, "1000000000000"),
            ("007.10", 7_100_000, "7.1"),
        ] as [(Text, Int64, Text)])
    func amounts(text: Text, micros: Int64, written: Text) {
        let money = Money(amount: text, currency: "usd")
        #expect(money == Money(micros: micros, currency: "USD"))
        #expect(money?.amount == written)
    }

    @Test(
        "What is no amount is not read",
        arguments: [
            "", ".5", "5.", "1.0000001", "1,5", "-1", "-0.5", "1e3", "1000000000001", "1.2.3", "x",
            "1.-5",
        ] as [Text])
    func refusedAmounts(text: Text) {
        #expect(Money(amount: text, currency: "USD") == nil)
    }

    @Test(
        "A currency is three letters", arguments: ["", "US", "USDT", "U5D", "€", "U D"] as [Text])
    func refusedCurrencies(text: Text) {
        #expect(Money(amount: "1", currency: text) == nil)
    }

    @Test("Below zero the sign stands once")
    func negative() {
        #expect(Money.micros("-0.5") == -500_000)
        #expect(Money(micros: -500_000, currency: "USD").amount == "-0.5")
    }
}
