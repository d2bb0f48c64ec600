import Testing

@testable import Crypto

@Suite("SHA-256 and HMAC")
struct HashTests {
    @Test(
        "give the values of FIPS 180 and RFC 4231",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func digest(_ text: String, _ expected: String) {
        #expect(Hexadecimal.encode(SHA256.hash(Array(text.utf8))) == expected)
    }

    @Test(
        "authenticate as RFC 4231 says",
        arguments: [
            (
                "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                "4a656665", "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            ("", "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
        ])
    func hmac(_ key: String, _ text: String, _ expected: String) throws {
        let key = try #require(Hexadecimal.decode(key))
        #expect(Hexadecimal.encode(SHA256.authenticate(Array(text.utf8), key: key)) == expected)
    }

    @Test("compare secrets by value, whatever place they differ in")
    func constantTime() {
        let secret = [UInt8](0..<32)
        #expect(ConstantTime.equal(secret, secret))
        for place in secret.indices {
            var other = secret
            other[place] ^= 0x80
            #expect(!ConstantTime.equal(secret, other))
        }
        #expect(!ConstantTime.equal(secret, Array(secret.dropLast())))
        #expect(ConstantTime.equal([], []))
    }

    @Test("take random bytes that do not repeat")
    func random() {
        let all = (0..<100).map { _ in RandomBytes.make(32) }
        #expect(Set(all).count == 100)
        #expect(all.allSatisfy { $0.count == 32 })
        #expect(RandomBytes.make(0).isEmpty)
    }
}

@Suite("Bytes as text")
struct EncodingTests {
    @Test(
        "base64url gives the values of RFC 4648 without padding",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64url(_ text: String, _ encoded: String) {
        #expect(Base64URL.encode(Array(text.utf8)) == encoded)
        #expect(Base64URL.decode(encoded) == Array(text.utf8))
    }

    @Test("base64url and hexadecimal read back every byte")
    func everyByte() {
        let bytes = [UInt8](0...255)
        #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        #expect(Hexadecimal.decode(Hexadecimal.encode(bytes)) == bytes)
        #expect(Base64URL.encode([0xfb, 0xff]) == "-_8")
    }

    @Test(
        "base64url refuses padding, foreign letters and stray bits",
        arguments: ["Zg==", "Z", "Zh", "a+/b", "Zm9v "])
    func badBase64(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test("hexadecimal reads fingerprints with colons and refuses halves")
    func hexadecimal() {
        #expect(Hexadecimal.decode("AB:cd:09") == [0xab, 0xcd, 0x09])
        #expect(Hexadecimal.decode("abc") == nil)
        #expect(Hexadecimal.decode("a:bc") == nil)
        #expect(Hexadecimal.decode("xy") == nil)
    }
}
