namespace CityLeadership.Classroom.Web.Mail.Smtp;

/// <summary>How handing over one mail ended.</summary>
/// <param name="Words">What the server said, or what kept us from hearing it.</param>
/// <param name="Code">The server's number; 0: it said nothing.</param>
internal sealed record Delivery(DeliveryEnd End, string Words, int Code = 0);

internal enum DeliveryEnd
{
    /// <summary>The server has taken it on.</summary>
    Accepted,

    /// <summary>The server refused this mail for now.</summary>
    NotNow,

    /// <summary>The server did not get as far as this mail: out of reach, or it does not know us.</summary>
    NotReached,

    /// <summary>The server will never take it.</summary>
    Never,

    /// <summary>All of it went over, and no answer came back.</summary>
    Unknown,

    /// <summary>Somebody else has the mail by now, so it was not finished.</summary>
    Lost,
}
