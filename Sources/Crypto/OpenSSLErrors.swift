import COpenSSL

/// OpenSSL's queue of errors, which belongs to the thread.
enum OpenSSLErrors {
    /// Forgets what earlier calls have left behind.
    static func clear() {
        ERR_clear_error()
    }

    /// The first error that waits, in OpenSSL's words; the others are forgotten.
    static func takeReason() -> String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0 else { return "no reason given" }
        guard let words = ERR_reason_error_string(code) else { return "error \(code)" }
        return String(cString: words)
    }

    /// Throws with OpenSSL's reason unless the step has worked.
    static func require(_ worked: Bool, _ step: String) throws(CryptoError) {
        guard !worked else { return }
        throw .refused(step: step, reason: takeReason())
    }

    /// The object that OpenSSL has made, or its reason as an error.
    static func made(_ object: OpaquePointer?, _ step: String) throws(CryptoError) -> OpaquePointer
    {
        guard let object else { throw .refused(step: step, reason: takeReason()) }
        return object
    }
}
