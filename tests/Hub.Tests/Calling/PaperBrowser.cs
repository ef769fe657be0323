using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>A browser as far as paper goes: it negotiates, but no packet ever flows. Real ones are in the browser tests.</summary>
internal sealed class PaperBrowser
{
    private const string Credentials = """
        a=ice-ufrag:abcd
        a=ice-pwd:abcdefghijklmnopqrstuvwx
        a=fingerprint:sha-256 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF
        """;

    private int attempts;

    public PaperBrowser(ICallingRoom room, string person, string tab = "tab")
    {
        Source = new Source(new PersonId(person), new TabId(tab));
        Seat = room.Seat(Source, Replies.Add);
    }

    public Source Source { get; }

    public ICallingSeat Seat { get; }

    public Heard<CallingReply> Replies { get; } = new();

    /// <summary>Asks for slots, answers the offer, and gives it back.</summary>
    public async Task<OfferSlots> ReceiveAsync(int voices, int pictures)
    {
        var attempt = ++attempts;
        Seat.Receive(new ReceiveSlots(voices, pictures, attempt));
        var offer = await Replies.NextAsync<OfferSlots>(offer => offer.Attempt == attempt);
        Answer(offer);
        return offer;
    }

    public void Answer(OfferSlots offer) => Seat.Receive(new AnswerOffer(AnswerTo(offer.Sdp), offer.Attempt));

    /// <summary>Offers to send a voice; the server's answer.</summary>
    public async Task<Published> PublishAsync()
    {
        var attempt = ++attempts;
        Seat.Receive(new Publish(Offer, attempt));
        return await Replies.NextAsync<Published>(answer => answer.Attempt == attempt);
    }

    /// <summary>The slots as they are said to be occupied once this holds.</summary>
    public Task<SlotsChanged> SlotsAsync(Func<SlotsChanged, bool> fits, int from = 0) => Replies.NextAsync(fits, from);

    private static string Offer => Lines($"""
        v=0
        o=- 1 1 IN IP4 127.0.0.1
        s=-
        t=0 0
        a=group:BUNDLE 0
        m=audio 9 UDP/TLS/RTP/SAVPF 111
        c=IN IP4 0.0.0.0
        a=mid:0
        a=sendonly
        a=rtcp-mux
        a=rtpmap:111 opus/48000/2
        a=setup:actpass
        {Credentials}
        """);

    /// <summary>A browser's answer to an offer to receive.</summary>
    public static string AnswerTo(string offer) => Lines(string.Join('\n', offer
        .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !line.StartsWith("a=candidate", StringComparison.Ordinal) && !line.StartsWith("a=ssrc", StringComparison.Ordinal)
            && !line.StartsWith("a=msid", StringComparison.Ordinal) && line is not ("a=ice-lite" or "a=end-of-candidates")
            && !line.StartsWith("a=ice-", StringComparison.Ordinal) && !line.StartsWith("a=fingerprint", StringComparison.Ordinal))
        .Select(line => line switch
        {
            "a=sendonly" => "a=recvonly",
            "a=setup:actpass" => $"a=setup:active\n{Credentials}",
            _ => line,
        })));

    private static string Lines(string text) => text.ReplaceLineEndings("\r\n") + "\r\n";
}
