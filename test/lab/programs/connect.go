// Connects to each case of a list with crypto/tls and says what came of it.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strings"
	"time"
)

type exhibit struct {
	ID    string `json:"id"`
	Host  string `json:"host"`
	Port  int    `json:"port"`
	Roots string `json:"roots"`
}

func ask(one exhibit) error {
	pem, err := os.ReadFile(one.Roots)
	if err != nil {
		return err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return fmt.Errorf("the root is not read")
	}
	dialer := &net.Dialer{Timeout: 8 * time.Second}
	conn, err := tls.DialWithDialer(dialer, "tcp", fmt.Sprintf("127.0.0.1:%d", one.Port),
		&tls.Config{RootCAs: pool, ServerName: one.Host})
	if err != nil {
		return err
	}
	return conn.Close()
}

func main() {
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var list []exhibit
	if err := json.Unmarshal(data, &list); err != nil {
		panic(err)
	}
	for _, one := range list {
		if err := ask(one); err != nil {
			fmt.Printf("%s\tno\t%s\n", one.ID, strings.Join(strings.Fields(err.Error()), " "))
		} else {
			fmt.Printf("%s\tok\t\n", one.ID)
		}
	}
}
