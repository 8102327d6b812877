# The agent's replies and comments as they stand in RT's database, oldest first, as JSON.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use JSON;

my $transactions = RT::Transactions->new(RT->SystemUser);
$transactions->Limit(FIELD => 'ObjectType', VALUE => 'RT::Ticket');
$transactions->Limit(FIELD => 'Type', OPERATOR => 'IN', VALUE => [ 'Correspond', 'Comment' ]);
$transactions->OrderBy(FIELD => 'id', ORDER => 'ASC');

my @replies;
while (my $transaction = $transactions->Next) {
    my %reply = (
        id     => $transaction->Id + 0,
        ticket => $transaction->ObjectId + 0,
        type   => lc $transaction->Type,
        by     => $transaction->CreatorObj->Name,
    );
    my $parts = $transaction->Attachments;
    while (my $part = $parts->Next) {
        $reply{html} = $part->Content if $part->ContentType eq 'text/html';
        $reply{text} = $part->Content if $part->ContentType eq 'text/plain';
    }
    push @replies, \%reply;
}
print JSON->new->utf8->canonical->encode(\@replies), "\n";
