namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>
/// Why somebody did not come in with their institution's account. The page at /sign-in/failed/{trouble} has a sentence and a next step for
/// each; none says anything about people other than the one who asks.
/// </summary>
internal enum OpenIdTrouble
{
    /// <summary>They turned back at the provider.</summary>
    Cancelled,

    /// <summary>Nothing is known here of what came back: it took too long, was used before, or began in another browser.</summary>
    Lost,

    /// <summary>The provider does not answer.</summary>
    Down,

    /// <summary>What it says is not valid yet or not any more: one of the two clocks is wrong.</summary>
    Clock,

    /// <summary>It refused, or what it says cannot be believed.</summary>
    Refused,

    /// <summary>It does not say that the address is theirs.</summary>
    Unverified,

    /// <summary>Nobody in a programme has their address.</summary>
    Unknown,

    /// <summary>They are in a programme, and come in with their personal link.</summary>
    NotThisWay,

    /// <summary>Another account than this one is bound to the person who has this address.</summary>
    OtherAccount,

    /// <summary>Something went wrong on our side.</summary>
    Broken,
}
