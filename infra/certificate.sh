# Sourced by run.sh: a certificate for one address, signed by nobody, kept until it runs out or the address changes.

# make_certificate FOLDER ADDRESS
make_certificate() {
  local folder="$1" address="$2" certificate="$1/certificate.pem"
  if [ -e "$certificate" ] \
    && openssl x509 -in "$certificate" -noout -checkend 86400 >/dev/null 2>&1 \
    && openssl x509 -in "$certificate" -noout -checkip "$address" 2>/dev/null | grep -q 'does match'; then
    return 0
  fi
  (
    umask 077
    mkdir -p -- "$folder"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 \
      -subj "/CN=City Leadership classroom" -addext "subjectAltName=IP:$address,IP:127.0.0.1,DNS:localhost" \
      -keyout "$folder/key.pem" -out "$certificate" >/dev/null 2>&1
  ) || refuse "openssl could not make a certificate in $folder."
}
