using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// What a tab receives: slots that all point at the room's placeholder at first, and are re-pointed without the browser having
/// to negotiate; only more slots are another offer. Used from its seat's lane only.
/// </summary>
internal sealed class JanusReceiver
{
    private readonly RoomAccess access;
    private readonly List<ReceiveSlot> slots;
    private string? openOffer;
    private SlotsChanged? told;

    private JanusReceiver(JanusHandle handle, RoomAccess access, List<ReceiveSlot> slots, string offer, int attempt)
    {
        Handle = handle;
        this.access = access;
        this.slots = slots;
        openOffer = offer;
        Attempt = attempt;
    }

    public JanusHandle Handle { get; }

    /// <summary>The browser's count of its attempts, to be given back with every offer.</summary>
    public int Attempt { get; }

    /// <summary>The offer the browser has not answered yet.</summary>
    public OfferSlots? OpenOffer => openOffer is { } offer ? new OfferSlots(offer, Mids, Attempt) : null;

    private SlotMids Mids => new(
        [.. slots.Where(slot => slot.Voice).Select(slot => slot.Mid)], [.. slots.Where(slot => !slot.Voice).Select(slot => slot.Mid)]);

    /// <summary>Who is in each slot.</summary>
    public SlotsChanged Occupants => new(
        [.. slots.Where(slot => slot.Voice).Select(slot => slot.Person?.Value)],
        [.. slots.Where(slot => !slot.Voice).Select(slot => slot.Person?.Value)],
        slots.Where(slot => !slot.Voice).Index().Where(slot => slot.Item.Carries is { IsScreen: true }).Select(slot => (int?)slot.Index).FirstOrDefault());

    public static async Task<JanusReceiver> OpenAsync(
        JanusSession session, RoomAccess access, long privateId, ReceiveSlots wish, Action<JanusMessage> listener, CancellationToken cancellation)
    {
        var handle = await session.AttachAsync(listener, cancellation);
        var attached = await handle.RequestAsync(
            access.Room.Subscribe(privateId, access.Placeholder, wish.Voices, wish.Pictures), cancellation);
        return new JanusReceiver(handle, access, [.. SlotsIn(attached)], OfferIn(attached), wish.Attempt);
    }

    /// <summary>Adds slots until there are so many in all. False when there are already.</summary>
    public async Task<bool> WidenAsync(ReceiveMoreSlots wish, CancellationToken cancellation)
    {
        var moreVoices = wish.Voices - slots.Count(slot => slot.Voice);
        var morePictures = wish.Pictures - slots.Count(slot => !slot.Voice);
        if (moreVoices <= 0 && morePictures <= 0)
            return false;

        var updated = await Handle.RequestAsync(
            VideoRoom.SubscribeMore(access.Placeholder, Math.Max(0, moreVoices), Math.Max(0, morePictures)), cancellation);
        // A slot whose sender vanished may have been given again instead of a new one: what is known stays one.
        slots.AddRange(SlotsIn(updated).ExceptBy(slots.Select(slot => slot.Mid), slot => slot.Mid).ToList());
        openOffer = OfferIn(updated);
        return true;
    }

    /// <summary>The browser answered. Slots that came back to life with this offer get no key frame by themselves.</summary>
    public async Task AnswerAsync(string answer, KeyframeBell bell, CancellationToken cancellation)
    {
        openOffer = null;
        await Handle.RequestAsync(VideoRoom.Start(), cancellation, new Jsep("answer", answer));
        foreach (var slot in slots.Where(slot => !slot.Voice))
            Ring(bell, slot);
    }

    /// <summary>Asks the senders of these people's pictures for key frames.</summary>
    public void Renew(IEnumerable<string> people, KeyframeBell bell)
    {
        var stale = people.ToHashSet(StringComparer.Ordinal);
        foreach (var slot in slots.Where(slot => !slot.Voice && slot.Person is { } person && stale.Contains(person.Value)))
            Ring(bell, slot);
    }

    /// <summary>Janus wants to negotiate again.</summary>
    public void Offered(string offer) => openOffer = offer;

    /// <summary>Who is in each slot, if that changed since it was last taken.</summary>
    public SlotsChanged? TakeUntold()
    {
        var now = Occupants;
        if (told is { } before && before.Voices.SequenceEqual(now.Voices) && before.Pictures.SequenceEqual(now.Pictures) && before.Screen == now.Screen)
            return null;
        return told = now;
    }

    /// <summary>
    /// Points the slots at what the plan says, as far as it is being sent, and touches no slot that is right already. What
    /// was achieved before a failure stays; <see cref="Occupants"/> says what.
    /// </summary>
    /// <exception cref="JanusRefusedException">A feed ended meanwhile.</exception>
    public async Task AimAsync(SlotPlan plan, Feeds feeds, KeyframeBell bell, CancellationToken cancellation)
    {
        Bury(feeds);
        // Janus refuses a request as a whole: whoever may no longer be heard or seen goes before anybody comes.
        await SwitchAsync(Leavers(plan, feeds), cancellation);
        var moves = Moves(plan, feeds);
        await SwitchAsync(moves, cancellation);

        // A larger or smaller picture begins with a key frame as well.
        var resized = await SizeAsync(plan, cancellation);
        foreach (var slot in moves.Select(move => move.Slot).Where(slot => !slot.Voice).Union(resized))
            Ring(bell, slot);
    }

    private static IEnumerable<ReceiveSlot> SlotsIn(JanusMessage reply) => JanusMessage.Items(reply.Data, "streams")
        .Select(stream => new ReceiveSlot(JanusMessage.Text(stream, "mid") ?? "", JanusMessage.Text(stream, "type") == "audio"));

    private static string OfferIn(JanusMessage reply) =>
        reply.Sdp ?? throw new JanusUnreachableException("Janus gave slots without an offer.");

    private void Bury(Feeds feeds)
    {
        foreach (var slot in slots.Where(slot => slot.Carries is { } stream && !feeds.Has(stream.Feed)))
            slot.Die();
    }

    private List<(ReceiveSlot Slot, FeedStream? To)> Moves(SlotPlan plan, Feeds feeds) =>
    [
        .. Planned(plan)
            .Select(planned => (planned.Slot, To: Sent(planned, feeds)))
            .Where(move => move.To != move.Slot.Carries && !(move.To is null && move.Slot.Dead)),
    ];

    private List<(ReceiveSlot Slot, FeedStream? To)> Leavers(SlotPlan plan, Feeds feeds)
    {
        var planned = Planned(plan).Select(planned => Sent(planned, feeds)).OfType<FeedStream>().ToHashSet();
        return [.. slots.Where(slot => slot.Carries is { } stream && !planned.Contains(stream)).Select(slot => (slot, (FeedStream?)null))];
    }

    private static FeedStream? Sent(Planning planned, Feeds feeds) =>
        planned.Source is { } who && feeds.Find(who) is { } feed ? planned.Slot.StreamOf(feed, planned.Screen) : null;

    private async Task SwitchAsync(List<(ReceiveSlot Slot, FeedStream? To)> moves, CancellationToken cancellation)
    {
        if (moves.Count == 0)
            return;

        var reply = await Handle.RequestAsync(
            VideoRoom.Switch(moves.Select(move =>
            {
                var to = move.To ?? move.Slot.StreamOf(access.Placeholder)!;
                return (to.Feed.Id, to.Mid, move.Slot.Mid);
            })),
            cancellation,
            // A dead slot brings an offer in the same transaction; that is an event like any other.
            isAnswer: message => JanusMessage.Text(message.Data, "switched") is not null);

        var carried = JanusMessage.Items(reply.Data, "streams")
            .ToDictionary(stream => JanusMessage.Text(stream, "mid") ?? "", stream => JanusMessage.Text(stream, "feed_id"), StringComparer.Ordinal);
        foreach (var (slot, to) in moves)
        {
            if (carried.GetValueOrDefault(slot.Mid) == (to?.Feed ?? access.Placeholder).Id)
                slot.Point(to);
            else
                slot.Die();
        }
    }

    private async Task<IReadOnlyList<ReceiveSlot>> SizeAsync(SlotPlan plan, CancellationToken cancellation)
    {
        var resized = Planned(plan)
            .Where(planned => planned.Slot is { Voice: false, Carries: { IsScreen: false } } && planned.Size is { } size && planned.Slot.Size != size)
            .Select(planned => (planned.Slot, Size: planned.Size!.Value))
            .ToList();
        if (resized.Count == 0)
            return [];

        await Handle.RequestAsync(VideoRoom.Layers(resized.Select(layer => (layer.Slot.Mid, layer.Size))), cancellation);
        resized.ForEach(layer => layer.Slot.Size = layer.Size);
        return [.. resized.Select(layer => layer.Slot)];
    }

    private IEnumerable<Planning> Planned(SlotPlan plan)
    {
        var voices = slots.Where(slot => slot.Voice).Zip(plan.Voices, (slot, source) => new Planning(slot, source, null, false));
        var pictures = slots.Where(slot => !slot.Voice).Zip(
            plan.Pictures, (slot, picture) => new Planning(slot, picture?.Source, picture?.Size, picture?.Screen == true));
        return voices.Concat(pictures);
    }

    private void Ring(KeyframeBell bell, ReceiveSlot slot)
    {
        if (slot.Carries is { } stream)
            bell.Turned(stream, () => Handle.TryPost(VideoRoom.Keyframes([slot.Mid])));
    }

    private readonly record struct Planning(ReceiveSlot Slot, Source? Source, PictureSize? Size, bool Screen);
}
