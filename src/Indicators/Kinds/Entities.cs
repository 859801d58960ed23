namespace Indicators.Entities;

// The entities that statistical prose counts most, in a namespace of their own: an app has its own Person and Product. One line each; see
// IEntity for one of your own.

/// <summary>A person (人, 名).</summary>
public sealed class Person : IEntity
{
    private Person() { }

    static string IEntity.Code => "person";
}

/// <summary>A household (户).</summary>
public sealed class Household : IEntity
{
    private Household() { }

    static string IEntity.Code => "household";
}

/// <summary>An enterprise (家).</summary>
public sealed class Enterprise : IEntity
{
    private Enterprise() { }

    static string IEntity.Code => "enterprise";
}

/// <summary>An institution, such as a hospital or an administrative body (家, 个, 所).</summary>
public sealed class Institution : IEntity
{
    private Institution() { }

    static string IEntity.Code => "institution";
}

/// <summary>A school (所).</summary>
public sealed class School : IEntity
{
    private School() { }

    static string IEntity.Code => "school";
}

/// <summary>A project (个, 项).</summary>
public sealed class Project : IEntity
{
    private Project() { }

    static string IEntity.Code => "project";
}

/// <summary>A village (个).</summary>
public sealed class Village : IEntity
{
    private Village() { }

    static string IEntity.Code => "village";
}

/// <summary>A site, such as a scenic spot, a station or a care centre (个, 处).</summary>
public sealed class Site : IEntity
{
    private Site() { }

    static string IEntity.Code => "site";
}

/// <summary>A request, complaint or case that a person brought (个, 件).</summary>
public sealed class Request : IEntity
{
    private Request() { }

    static string IEntity.Code => "request";
}

/// <summary>A group of institutions, such as an education group (个, 大).</summary>
public sealed class Group : IEntity
{
    private Group() { }

    static string IEntity.Code => "group";
}

/// <summary>A vehicle (辆).</summary>
public sealed class Vehicle : IEntity
{
    private Vehicle() { }

    static string IEntity.Code => "vehicle";
}

/// <summary>A bed in a hospital or a care home (张).</summary>
public sealed class Bed : IEntity
{
    private Bed() { }

    static string IEntity.Code => "bed";
}

/// <summary>A patent (件).</summary>
public sealed class Patent : IEntity
{
    private Patent() { }

    static string IEntity.Code => "patent";
}

/// <summary>A trip or a visit by one person (人次).</summary>
public sealed class Trip : IEntity
{
    private Trip() { }

    static string IEntity.Code => "trip";
}

/// <summary>An urban neighbourhood community (社区).</summary>
public sealed class Community : IEntity
{
    private Community() { }

    static string IEntity.Code => "community";
}

/// <summary>A township or town (乡, 镇).</summary>
public sealed class Township : IEntity
{
    private Township() { }

    static string IEntity.Code => "township";
}

/// <summary>A dwelling (套).</summary>
public sealed class Dwelling : IEntity
{
    private Dwelling() { }

    static string IEntity.Code => "dwelling";
}

/// <summary>A job or post (个岗位).</summary>
public sealed class Job : IEntity
{
    private Job() { }

    static string IEntity.Code => "job";
}

/// <summary>An animal of a herd (头, 只).</summary>
public sealed class Livestock : IEntity
{
    private Livestock() { }

    static string IEntity.Code => "livestock";
}

/// <summary>A bird of a flock (羽, 只).</summary>
public sealed class Poultry : IEntity
{
    private Poultry() { }

    static string IEntity.Code => "poultry";
}

/// <summary>A tree or another plant (株, 棵).</summary>
public sealed class Tree : IEntity
{
    private Tree() { }

    static string IEntity.Code => "tree";
}

/// <summary>A ship (艘).</summary>
public sealed class Ship : IEntity
{
    private Ship() { }

    static string IEntity.Code => "ship";
}

/// <summary>An aircraft (架).</summary>
public sealed class Aircraft : IEntity
{
    private Aircraft() { }

    static string IEntity.Code => "aircraft";
}

/// <summary>A flight of one aircraft (架次).</summary>
public sealed class Flight : IEntity
{
    private Flight() { }

    static string IEntity.Code => "flight";
}

/// <summary>A machine or a set of equipment (台, 套).</summary>
public sealed class Machine : IEntity
{
    private Machine() { }

    static string IEntity.Code => "machine";
}

/// <summary>A parcel or an item of post (件).</summary>
public sealed class Parcel : IEntity
{
    private Parcel() { }

    static string IEntity.Code => "parcel";
}

/// <summary>A copy of a book or a periodical (册, 份).</summary>
public sealed class Book : IEntity
{
    private Book() { }

    static string IEntity.Code => "book";
}

/// <summary>A thing of no further described sort (个): what a bare measure word counts.</summary>
public sealed class Item : IEntity
{
    private Item() { }

    static string IEntity.Code => "item";
}
