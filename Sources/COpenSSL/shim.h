// OpenSSL for Swift: the headers the Crypto target uses, and functions for what OpenSSL has as macros.
#ifndef LIVEDESK_COPENSSL_SHIM_H
#define LIVEDESK_COPENSSL_SHIM_H
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

static inline void shim_ctx_set_mode(SSL_CTX *ctx, long mode) { SSL_CTX_set_mode(ctx, mode); }
static inline void shim_ctx_no_sessions(SSL_CTX *ctx) {
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
}
static inline int shim_ctx_set_versions(SSL_CTX *ctx, int least, int most) {
    return SSL_CTX_set_min_proto_version(ctx, least) == 1
        && SSL_CTX_set_max_proto_version(ctx, most) == 1;
}
static inline int shim_ctx_set_groups(SSL_CTX *ctx, const char *names) {
    return SSL_CTX_set1_groups_list(ctx, names) == 1;
}
static inline int shim_ctx_add_chain(SSL_CTX *ctx, X509 *certificate) {
    return SSL_CTX_add1_chain_cert(ctx, certificate) == 1;
}
typedef int (*shim_name_callback)(SSL *, int *, void *);
static inline void shim_ctx_on_server_name(SSL_CTX *ctx, shim_name_callback call, void *argument) {
    SSL_CTX_set_tlsext_servername_callback(ctx, call);
    SSL_CTX_set_tlsext_servername_arg(ctx, argument);
}
static inline int shim_set_server_name(SSL *ssl, const char *name) {
    return SSL_set_tlsext_host_name(ssl, name) == 1;
}
static inline void shim_bio_retry_read(BIO *bio) { BIO_set_retry_read(bio); }
static inline void shim_bio_clear_retry(BIO *bio) { BIO_clear_retry_flags(bio); }
static inline long shim_bio_contents(BIO *bio, char **start) { return BIO_get_mem_data(bio, start); }
static inline EVP_PKEY *shim_make_p256_key(void) { return EVP_EC_gen("P-256"); }
static inline void shim_extension_context(X509V3_CTX *context, X509 *issuer, X509 *subject) {
    X509V3_set_ctx(context, issuer, subject, NULL, NULL, 0);
}
#endif
