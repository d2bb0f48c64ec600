import Testing

@testable import Routing

#if canImport(Glibc)
    import Glibc
#endif

@Suite("Intent: whole-number mathematics")
struct IntentOddsTests {
    @Test("The exponential and the logarithm agree with libm's")
    func agreeWithLibm() {
        let tables = OddsTables.shared
        for d in stride(from: Int32(0), through: 12_000, by: 7) {
            let mine = Double(tables.falling(d)) / 16_777_216
            #expect(abs(mine - exp(-Double(d) / 1_000)) < 1e-5)
        }
        var value: UInt64 = 1
        while value < 1 << 60 {
            let mine = Double(tables.logarithm(value)) / 1_000
            #expect(abs(mine - log(Double(value))) < 0.003)
            value = value * 17 / 13 + 1
        }
        for x in stride(from: -30.0, through: 30, by: 0.37) {
            #expect(abs(Series.exp(x) / exp(x) - 1) < 1e-12)
            #expect(abs(Series.log(exp(x)) - x) < 1e-11)
        }
    }

    @Test("Neither ever turns back")
    func monotone() {
        let tables = OddsTables.shared
        for d in Int32(0)..<20_000 { #expect(tables.falling(d) >= tables.falling(d + 1)) }
        for value in UInt64(1)..<20_000 {
            #expect(tables.logarithm(value) <= tables.logarithm(value + 1))
        }
        for age in 0..<5_000 {
            let now = tables.decayed(1_000, age: age, halfLife: 700)
            #expect(now >= tables.decayed(1_000, age: age + 1, halfLife: 700))
        }
        #expect(tables.decayed(1_000, age: 700, halfLife: 700) == 500)
        #expect(tables.decayed(1_000, age: 5, halfLife: 0) == 0)
    }

    @Test("A calibration goes through its knots and refuses knots that fall")
    func calibration() throws {
        let knots = [
            Calibration.Knot(odds: -2_000, chance: 10), Calibration.Knot(odds: 0, chance: 400),
            Calibration.Knot(odds: 2_000, chance: 900),
        ]
        let table = try #require(Calibration(knots: knots))
        #expect(table.score(-8_000) == 10)
        #expect(table.score(0) == 400)
        #expect(table.score(1_000) == 650)
        #expect(table.score(50_000) == 900)
        #expect(Calibration(knots: knots.reversed()) == nil)
        #expect(Calibration(knots: []) == nil)
        #expect(Calibration(knots: [Calibration.Knot(odds: 0, chance: 1_001)]) == nil)
        #expect(Calibration.standard.score(0) == 500)
        #expect(Calibration.standard.score(-8_192) == 0)
        #expect(Calibration.standard.score(8_192) == 1_000)
    }
}
