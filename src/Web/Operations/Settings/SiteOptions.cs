namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>Section <c>Site</c>: how the outside sees this host.</summary>
public sealed class SiteOptions
{
    /// <summary>
    /// The address people open, such as <c>https://classroom.example.org</c>: what comes from its pages is ours, whatever
    /// name the load balancer gives this host. Default: the name the request itself was sent to.
    /// </summary>
    public Uri? Url { get; set; }

    /// <summary>
    /// IP addresses or networks (<c>10.0.0.0/8</c>) of load balancers whose <c>X-Forwarded-For</c> and <c>-Proto</c> are
    /// believed. Default: none, because anyone could write these headers.
    /// </summary>
    public IList<string> TrustedProxies { get; set; } = [];
}
