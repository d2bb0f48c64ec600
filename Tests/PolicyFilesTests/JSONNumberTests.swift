import PolicyFiles
import Testing

@Suite("Numbers as written")
struct JSONNumberTests {
    @Test(
        "A number is whole when its value is, and 64 bits hold it",
        arguments: [
            ("0", 0), ("-0", 0), ("+7", 7), ("3.0", 3), ("3.", 3), ("3e2", 300), ("300e-2", 3),
            ("0x1F", 31), ("-0xff", -255), ("9223372036854775807", Int64.max),
            ("-9223372036854775808", Int64.min), ("0e99", 0), ("1.00000000000000000000000", 1),
        ] as [(String, Int64)])
    func whole(_ text: String, _ value: Int64) {
        #expect(JSONNumber(text).integer == value)
    }

    @Test(
        "What is not whole or too large is no integer",
        arguments: [
            "0.5", ".1", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "NaN",
            "Infinity", "-Infinity", "1e9999", "0x1FFFFFFFFFFFFFFFF", "99999999999999999999999",
        ])
    func none(_ text: String) {
        #expect(JSONNumber(text).integer == nil)
    }

    @Test(
        "Fixed point is exact",
        arguments: [
            ("12.5", 6, 12_500_000), ("0.1", 3, 100), ("0.0005", 3, nil), (".5", 1, 5),
            ("-1.25", 2, -125), ("1.2500", 2, 125), ("5e-3", 3, 5), ("0x10", 2, 1600),
            ("123456789012345678", 2, nil),
        ] as [(String, Int, Int64?)])
    func scaled(_ text: String, _ digits: Int, _ value: Int64?) {
        #expect(JSONNumber(text).scaled(digits: digits) == value)
    }
}
