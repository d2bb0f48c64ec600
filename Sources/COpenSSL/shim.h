// OpenSSL for Swift: the headers the Crypto target uses, and functions for what OpenSSL has as macros.
#ifndef LIVEDESK_COPENSSL_SHIM_H
#define LIVEDESK_COPENSSL_SHIM_H
#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <openssl/pem.h>
#include <openssl/crypto.h>
#endif
