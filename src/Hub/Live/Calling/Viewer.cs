using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>One tab in one live session: its seat in the engine, what it wants to see, and what its slots carry.</summary>
internal sealed class Viewer
{
    private const int MostVoices = 12;
    private const int MostPictures = 49;

    /// <summary>More pictures than fit on any screen are not looked at.</summary>
    private const int MostLooks = 64;

    private readonly System.Threading.Lock gate = new();
    private readonly Action wantsChange;
    private readonly Func<Viewer, CallingRefused?> mayPublish;
    private CallingConnection? connection;
    private IReadOnlyList<Look> looks = [];
    private SlotPlan plan = SlotPlan.None;
    private int receiving;

    /// <param name="wantsChange">Called when the viewer's slots may have to carry something else.</param>
    /// <param name="mayPublish">Why this viewer may not send, if so.</param>
    public Viewer(Source source, ICallingRoom room, Action wantsChange, Func<Viewer, CallingRefused?> mayPublish)
    {
        Source = source;
        this.wantsChange = wantsChange;
        this.mayPublish = mayPublish;
        Seat = room.Seat(source, Send);
    }

    public Source Source { get; }

    public ICallingSeat Seat { get; }

    public bool IsConnected
    {
        get
        {
            lock (gate)
                return connection is not null;
        }
    }

    /// <summary>Runs out when the tab did not come back; set by the owner.</summary>
    public ITimer? Leaving { get; set; }

    public void Bind(CallingConnection next)
    {
        lock (gate)
            connection = next;
    }

    /// <summary>The page was loaded anew: what it looked at and negotiated is gone with the former one.</summary>
    public void BeginAnew()
    {
        lock (gate)
        {
            looks = [];
            plan = SlotPlan.None;
        }

        Seat.Receive(new HangUp());
    }

    /// <summary>True when this connection was the one in use.</summary>
    public bool Release(CallingConnection ended)
    {
        lock (gate)
        {
            if (connection != ended)
                return false;
            connection = null;
            return true;
        }
    }

    public void Receive(CallingRequest request, CallingConnection from)
    {
        lock (gate)
        {
            if (connection != from)
                return;
            request = Bounded(request);
            if (request is ReceiveSlots wish)
                (plan, receiving) = (SlotPlan.Empty(wish.Voices, wish.Pictures), wish.Attempt);
            else if (request is ReceiveMoreSlots more && more.Attempt == receiving)
                plan = plan.Widened(more.Voices, more.Pictures);
            else if (request is LookAt look)
                looks = look.Pictures;
        }

        if (request is Publish && mayPublish(this) is { } refusal)
        {
            Send(refusal);
            return;
        }

        if (request is not LookAt)
            Seat.Receive(request);
        if (request is LookAt or ReceiveSlots or ReceiveMoreSlots)
            wantsChange();
    }

    private static CallingRequest Bounded(CallingRequest request) => request switch
    {
        ReceiveSlots wish => wish with { Voices = Voices(wish.Voices), Pictures = Pictures(wish.Pictures) },
        ReceiveMoreSlots wish => wish with { Voices = Voices(wish.Voices), Pictures = Pictures(wish.Pictures) },
        LookAt look => look with { Pictures = [.. look.Pictures.Take(MostLooks)] },
        RenewPictures stale => stale with { People = [.. stale.People.Take(MostLooks)] },
        _ => request,
    };

    private static int Voices(int wished) => Math.Clamp(wished, 0, MostVoices);

    private static int Pictures(int wished) => Math.Clamp(wished, 0, MostPictures);

    /// <summary>
    /// Gives the slots to whom the state says this viewer should hear and see. While the tab's connection is lost they are
    /// left as they are, but for those who have gone out of earshot: it is most likely about to come back, and sound and
    /// picture do not depend on that connection.
    /// </summary>
    public void Direct(SessionState state, IReadOnlySet<PersonId> talking)
    {
        lock (gate)
        {
            if (plan is { Voices.Count: 0, Pictures.Count: 0 })
                return;
            if (connection is null || state.Find(Source.Person)?.Tabs.GetValueOrDefault(Source.Tab) is { Place: Place.Lost })
            {
                Seat.Show(plan = plan.Only(source => Earshot.Reaches(state, source.Person, Source.Person)));
                return;
            }

            var faces = looks.Where(look => !look.Screen).ToList();
            var wanted = faces.Select(look => new PersonId(look.Person)).Distinct().ToList();
            var sizes = faces.DistinctBy(look => look.Person).ToDictionary(look => new PersonId(look.Person), look => look.Size);
            var hearing = Hearing.For(state, Source.Person, Source.Tab, wanted, talking);
            plan = SlotPlanner.Next(
                plan, hearing.Voices, [.. ScreenIn(hearing), .. hearing.Pictures.Select(source => new Picture(source, sizes[source.Person]))]);
            Seat.Show(plan);
        }
    }

    /// <summary>The shared screen, if it is looked at; before any face, since nothing else says what it shows.</summary>
    private IEnumerable<Picture> ScreenIn(HearingPlan hearing) =>
        hearing.Screen is { } screen && looks.Any(look => look.Screen && look.Person == screen.Person.Value)
            ? [new Picture(screen, PictureSize.Large, Screen: true)]
            : [];

    private void Send(CallingReply reply)
    {
        CallingConnection? current;
        lock (gate)
            current = connection;
        current?.Send(reply);
    }
}
