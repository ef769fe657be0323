using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Browser.Tests.People;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>One person at one browser: a profile of their own, one tab, camera and microphone allowed.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const int Width = 1280, Height = 720;

    private readonly Complaints complaints;

    private Visitor(Character who, Equipment equipment, Uri site, IPage page)
    {
        (Who, Equipment, Site, Page) = (who, equipment, site, page);
        complaints = Complaints.Of(page, site);
        Door = new Door(this);
        Room = new Room(this);
        Desk = new Desk(this);
        Senses = new Senses(this);
    }

    public Character Who { get; }

    public Equipment Equipment { get; }

    /// <summary>The address this browser knows the classroom by.</summary>
    public Uri Site { get; }

    public IPage Page { get; }

    /// <summary>From the personal link to the class.</summary>
    public Door Door { get; }

    /// <summary>What everyone in class has.</summary>
    public Room Room { get; }

    /// <summary>What hosts have besides.</summary>
    public Desk Desk { get; }

    /// <summary>What arrives of others' pictures and voices.</summary>
    public Senses Senses { get; }

    internal IReadOnlyCollection<string> Complained => complaints.Heard;

    internal static async Task<Visitor> ComeAsync(
        Character who, Uri site, IBrowser browser, Equipment equipment)
    {
        var profile = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = Width, Height = Height },
            Locale = "en-GB",
            TimezoneId = "Europe/Lisbon",
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["camera", "microphone"],
        });
        profile.SetDefaultTimeout(20_000);
        await profile.AddInitScriptAsync(Senses.Script);
        return new(who, equipment, site, await profile.NewPageAsync());
    }

    /// <summary>Loads the page again, in the size it had at first and with nothing known against it.</summary>
    internal async Task ComeAnewAsync()
    {
        await Page.SetViewportSizeAsync(Width, Height);
        await Page.ReloadAsync();
        await Room.SeatedAsync();
        complaints.Forget();
    }

    /// <summary>From now on the network or the host may be away; the browser's console may say so.</summary>
    public Visitor ExpectingLosses()
    {
        complaints.ExpectLosses();
        return this;
    }

    /// <summary>From now on the server may refuse what this person asks for; the browser's console says so each time.</summary>
    public Visitor ExpectingRefusals()
    {
        complaints.ExpectRefusals();
        return this;
    }

    /// <summary>From now on this person's way leads through another site.</summary>
    public Visitor GoingThrough(Uri other)
    {
        complaints.LetThrough(other);
        return this;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
