# Two invented tickets: an unanswered complaint, and one with messages of both sides, a quote and an internal note.
# Prints what the tests need to find them, as JSON. Argument: the password the agent logs in with.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use Encode qw(encode);
use JSON;
use MIME::Entity;

my ($password) = @ARGV;
my $system = RT->SystemUser;

sub done {
    my ($ok, $message) = @_;
    die "$message\n" unless $ok;
    return $ok;
}

my $agent = RT::User->new($system);
$agent->Load('root');
done($agent->SetPassword($password));
done($agent->SetRealName('Robin Desk'));
done($agent->SetEmailAddress('robin@desk.example'));
done($agent->SetSignature("Robin Desk\nCustomer care, Desk Example"));

my $queue = RT::Queue->new($system);
$queue->Load('General');
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
done($everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue))
    for qw(SeeQueue CreateTicket ReplyToTicket ShowTicket);

sub customer {
    my ($name, $email) = @_;
    my $user = RT::User->new($system);
    $user->LoadOrCreateByEmail(EmailAddress => $email, RealName => $name);
    $user->SetRealName($name);
    return RT::CurrentUser->new($user->Id);
}

sub mail {
    my ($text) = @_;
    return MIME::Entity->build(
        Type => 'text/plain', Charset => 'UTF-8', Encoding => '8bit', Data => [ encode('UTF-8', $text) ]);
}

sub ticket {
    my ($customer, $subject, $text) = @_;
    my $ticket = RT::Ticket->new($customer);
    my ($id, $transaction, $message) = $ticket->Create(
        Queue => $queue->Id, Requestor => [ $customer->Id ], Subject => $subject, MIMEObj => mail($text));
    die "$message\n" unless $id;
    return ($id, ref $transaction ? $transaction->Id : $transaction);
}

sub add {
    my ($who, $id, $method, $text) = @_;
    my $ticket = RT::Ticket->new($who);
    $ticket->Load($id);
    my ($transaction, $message) = $ticket->$method(MIMEObj => mail($text));
    die "$message\n" unless $transaction;
    return ref $transaction ? $transaction->Id : $transaction;
}

my $ines = customer('Ines Okafor', 'ines.okafor@example.com');
my ($complaint, $complaint_message) = ticket($ines, 'Paid twice for my reading lamp', <<'TEXT');
Hello,

last week I ordered a reading lamp from you, order 70391. You took the money twice: 64.50 EUR on Monday and another 64.50 EUR on Tuesday. That was my grocery money, and I am really angry about it.

This is my third message. Nobody has answered the first two. On top of that the shade arrived cracked.

When do I get the second payment back? And can you send me a new shade, or do I have to send the whole lamp back?

Ines Okafor
TEXT

my $tom = customer('Tomás Lind', 'tomas.lind@example.com');
my ($thread, undef) = ticket($tom, 'Where is my parcel?', <<'TEXT');
Hi, my parcel with order 70455 should have been here on Friday. Do you know where it is?

Thanks, Tomás
TEXT
my $robin = RT::CurrentUser->new($agent->Id);
add($robin, $thread, 'Correspond', <<'TEXT');
Hello Tomás,

the courier tells us it comes on Wednesday.

Robin
TEXT
add($robin, $thread, 'Comment', "Courier lost two of these this month, ask them again on Thursday.\n");
my $thread_message = add($tom, $thread, 'Correspond', <<'TEXT');
It is Thursday now and nothing came. I am disappointed.

On Tue, Robin Desk wrote:
> Hello Tomás,
>
> the courier tells us it comes on Wednesday.
TEXT

print JSON->new->canonical->encode({
    complaint => { id => $complaint + 0, message => $complaint_message + 0 },
    thread    => { id => $thread + 0,    message => $thread_message + 0 },
});
